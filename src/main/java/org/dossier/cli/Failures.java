package org.dossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Says in one sentence why the tool could not do its work; the stack trace is for {@code --debug}.
 *
 * @param screen where to
 * @param debug whether the stack trace is wanted
 */
record Failures(Screen screen, boolean debug) {

    int report(Throwable failure) {
        if (debug) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            screen.warn(trace.toString().stripTrailing());
        } else {
            screen.warn("dossier: " + sentence(unwrapped(failure)));
        }
        return ExitStatus.TOOL_FAILED.number();
    }

    /** The reason itself, not the thread or stream that carried it. */
    private static Throwable unwrapped(Throwable failure) {
        boolean carrier = failure instanceof UncheckedIOException
                || failure instanceof CompletionException
                || failure instanceof ExecutionException;
        return carrier && failure.getCause() != null ? unwrapped(failure.getCause()) : failure;
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "there is not enough memory; give more with DOSSIER_JAVA_OPTS=-Xmx2g";
        }
        if (failure instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        if (failure instanceof IOException && failure.getMessage() != null) {
            return oneLine(failure.getMessage());
        }
        String words = failure.getMessage() == null ? "" : ": " + oneLine(failure.getMessage());
        return "this is a fault of the tool, not of your site (" + failure.getClass().getSimpleName() + words
                + "); run again with --debug to see where";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
