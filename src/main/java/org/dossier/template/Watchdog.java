package org.dossier.template;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Interrupts the thread of a page that takes too long; its own thread ends by itself when no page is watched. */
final class Watchdog {

    private final ScheduledThreadPoolExecutor clock;

    Watchdog() {
        clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "template-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(1, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
    }

    /** Watches the current thread until the watch is closed. */
    Watch watch(Duration budget) {
        return new Watch(budget);
    }

    final class Watch implements AutoCloseable {

        private final Thread watched = Thread.currentThread();
        private final Future<?> alarm;
        private boolean barked;
        private boolean over;

        private Watch(Duration budget) {
            alarm = clock.schedule(this::bark, budget.toMillis(), TimeUnit.MILLISECONDS);
        }

        private synchronized void bark() {
            if (!over) {
                barked = true;
                watched.interrupt();
            }
        }

        synchronized boolean hasBarked() {
            return barked;
        }

        /** Leaves the thread as it was: an interruption of ours does not reach the next page. */
        @Override
        public synchronized void close() {
            over = true;
            alarm.cancel(false);
            if (barked) {
                Thread.interrupted();
            }
        }
    }
}
