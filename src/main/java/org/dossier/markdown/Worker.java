package org.dossier.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Runs the parser in a thread of its own, with a stack of its own and a budget of time. */
final class Worker {

    /** Of computing time: what other threads of the machine take does not count. */
    static final Duration BUDGET = Duration.ofSeconds(2);

    /** Enough for a hundred times the depth that is allowed; only what is used is taken from memory. */
    private static final long STACK = 16L << 20;
    private static final int PATIENCE = 15;

    private Worker() {}

    /** How it ended. */
    sealed interface Outcome<T> {
        record Done<T>(T value) implements Outcome<T> {}

        /** @param offset where the text is too deep */
        record Deep<T>(int offset) implements Outcome<T> {}

        /** @param offset what was read last */
        record Slow<T>(int offset) implements Outcome<T> {}

        /** The job failed for a reason of its own. */
        record Failed<T>(Throwable cause) implements Outcome<T> {}
    }

    /**
     * Runs a job that reads a text.
     *
     * @throws IllegalStateException when the job fails for a reason of its own; names the path
     */
    static <T> Outcome<T> run(String path, BudgetedText text, Duration budget, Supplier<T> job) {
        AtomicReference<Outcome<T>> outcome = new AtomicReference<>();
        Thread thread = new Thread(null, () -> outcome.set(attempt(text, job)), "markdown " + path, STACK);
        thread.setDaemon(true);
        thread.start();
        await(thread, text, budget);
        // A job that reads no text would not notice that time is up, and leave no outcome.
        Outcome<T> result = Optional.ofNullable(outcome.get()).orElseGet(() -> new Outcome.Slow<>(text.last()));
        if (result instanceof Outcome.Failed<T> failed) {
            throw new IllegalStateException("cannot read the Markdown of " + path + " near offset " + text.last(), failed.cause());
        }
        return result;
    }

    private static <T> Outcome<T> attempt(BudgetedText text, Supplier<T> job) {
        try {
            return new Outcome.Done<>(job.get());
        } catch (TooDeep e) {
            return new Outcome.Deep<>(e.offset());
        } catch (StackOverflowError e) {
            return new Outcome.Deep<>(text.last());
        } catch (BudgetedText.OutOfTime e) {
            return new Outcome.Slow<>(text.last());
        } catch (RuntimeException | Error e) {
            return new Outcome.Failed<>(e);
        }
    }

    private static void await(Thread thread, BudgetedText text, Duration budget) {
        try {
            thread.join(budget.toMillis());
            for (int i = 1; i < PATIENCE && thread.isAlive() && !isSpent(thread, budget); i++) {
                thread.join(budget.toMillis() / 4 + 1);
            }
            if (thread.isAlive()) {
                text.expire();
                thread.join(budget.toMillis());
            }
        } catch (InterruptedException e) {
            text.expire();
            Thread.currentThread().interrupt();
        }
    }

    /** Reads the clock of the thread itself, so that a busy machine finds the same pages slow as an idle one. */
    private static boolean isSpent(Thread thread, Duration budget) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean known = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
        return !known || threads.getThreadCpuTime(thread.getId()) >= budget.toNanos();
    }
}
