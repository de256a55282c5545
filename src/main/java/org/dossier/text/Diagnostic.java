package org.dossier.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Something wrong in what an editor wrote: what, where, how to mend it.
 *
 * @param message in the author's words, without full stop
 * @param hints what to do, each a line of its own
 * @param related other places the message speaks of, such as the first of two equal keys
 */
public record Diagnostic(
        Severity severity, Code code, Location location, String message, List<String> hints, List<Related> related) {

    /** Another place, and what stands there. */
    public record Related(Location location, String message) {}

    public Diagnostic {
        hints = List.copyOf(hints);
        related = List.copyOf(related);
    }

    public static Diagnostic error(Code code, Location location, String message) {
        return new Diagnostic(Severity.ERROR, code, location, message, List.of(), List.of());
    }

    public static Diagnostic warning(Code code, Location location, String message) {
        return new Diagnostic(Severity.WARNING, code, location, message, List.of(), List.of());
    }

    /** The same with one more hint; a blank one adds nothing. */
    public Diagnostic hint(String hint) {
        if (hint.isBlank()) {
            return this;
        }
        List<String> more = new ArrayList<>(hints);
        more.add(hint);
        return new Diagnostic(severity, code, location, message, more, related);
    }

    /** The same with one more related place. */
    public Diagnostic related(Location place, String words) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(place, words));
        return new Diagnostic(severity, code, location, message, hints, more);
    }
}
