package org.dossier.text;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Gathers the diagnostics of a run, from any thread.
 *
 * <p>No step stops at its first problem: it adds and goes on with what is good.
 */
public final class DiagnosticCollector {

    private static final Comparator<Diagnostic> READING_ORDER = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.location().path())
            .thenComparing(diagnostic -> offset(diagnostic.location()))
            .thenComparing(Diagnostic::severity)
            .thenComparing(diagnostic -> diagnostic.code().id())
            .thenComparing(Diagnostic::message)
            // Threads add in any order: what else differs must decide, too.
            .thenComparing(diagnostic -> diagnostic.hints().toString())
            .thenComparing(diagnostic -> diagnostic.related().toString());

    private final Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();

    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    public void error(Code code, Location location, String message, String... hints) {
        add(withHints(Diagnostic.error(code, location, message), hints));
    }

    public void warning(Code code, Location location, String message, String... hints) {
        add(withHints(Diagnostic.warning(code, location, message), hints));
    }

    private static Diagnostic withHints(Diagnostic diagnostic, String... hints) {
        Diagnostic result = diagnostic;
        for (String hint : hints) {
            result = result.hint(hint);
        }
        return result;
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** By path, then place, each distinct problem once. */
    public List<Diagnostic> sorted() {
        return diagnostics.stream().distinct().sorted(READING_ORDER).toList();
    }

    private static int offset(Location location) {
        return location instanceof Span span ? span.start() : -1;
    }
}
