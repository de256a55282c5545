package org.dossier.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dossier.text.Span;

/** The fragments of one page's prose; no two are equal. */
final class Anchors {

    private static final int LONGEST = 80;

    private final Map<String, Span> taken = new HashMap<>();
    /** Stem → the number tried last, so that thousands of equal headings need no search. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Takes an id an author chose.
     *
     * @return the place that has it already, if any
     */
    Optional<Span> take(String id, Span place) {
        return Optional.ofNullable(taken.putIfAbsent(id, place));
    }

    /** A new id from a heading's words: lower case, without accents, words joined by hyphens. */
    String of(String words, Span place) {
        String stem = stem(words);
        String id = stem;
        while (taken.putIfAbsent(id, place) != null) {
            id = stem + "-" + numbers.merge(stem, 2, (last, first) -> last + 1);
        }
        return id;
    }

    /** Whether an id could be that of a note, a footnote or the mark of one. */
    static boolean isReserved(String id) {
        return id.startsWith("note-") || id.startsWith("mark-") || id.startsWith("footnote-");
    }

    private static String stem(String words) {
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int c : plain.codePoints().toArray()) {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append('-');
                }
                if (out.length() >= LONGEST) {
                    break;
                }
                gap = false;
                out.append(c == '\u00DF' ? "ss" : Character.toString(c));
            } else if (!mark && c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        String stem = out.isEmpty() ? "section" : out.toString();
        return isReserved(stem) ? "section-" + stem : stem;
    }
}
