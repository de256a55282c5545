package org.dossier.text;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Finds characters that turn the direction of writing without being seen, which can make text read other than it is.
 *
 * <p>Unicode Technical Standard 55, "Unicode Source Code Handling", section 3: explicit embeddings, overrides and
 * isolates, U+202A to U+202E and U+2066 to U+2069.
 */
public final class Directions {

    private static final char POP_EMBEDDING = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private Directions() {}

    /** Reports every such character of a stretch in which none has a place: front matter, ids, addresses, templates. */
    public static void refuse(Span span, DiagnosticCollector diagnostics) {
        String text = span.text();
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                diagnostics.error(
                        Code.FORBIDDEN_CHARACTER,
                        span.within(i, i + 1),
                        "the invisible direction character " + TextDecoder.codePoint(text.charAt(i)) + " is not allowed here",
                        "delete it and type the words again around it");
            }
        }
    }

    /** Reports one that is not closed in its own paragraph of prose. */
    public static void checkParagraphs(Span span, DiagnosticCollector diagnostics) {
        String text = span.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && text.startsWith("\n", i + 1)) {
                unbalanced(span, open, diagnostics);
                open.clear();
            } else if (isControl(c)) {
                if (c != POP_EMBEDDING && c != POP_ISOLATE) {
                    open.push(i);
                } else if (open.isEmpty() || isIsolate(text.charAt(open.peek())) != (c == POP_ISOLATE)) {
                    unbalanced(span, List.of(i), diagnostics);
                } else {
                    open.pop();
                }
            }
        }
        unbalanced(span, open, diagnostics);
    }

    private static void unbalanced(Span span, Collection<Integer> places, DiagnosticCollector diagnostics) {
        for (int place : places) {
            Span character = span.within(place, place + 1);
            diagnostics.error(
                    Code.UNBALANCED_DIRECTION,
                    character,
                    "the invisible direction character " + TextDecoder.codePoint(character.text().charAt(0))
                            + " has no counterpart in its paragraph",
                    "delete it, or close it in the same paragraph");
        }
    }

    private static boolean isControl(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isIsolate(char c) {
        return c >= '\u2066';
    }
}
