package org.dossier.check;

import java.util.Locale;
import java.util.Set;

/**
 * The sentence of a text that holds a place.
 *
 * <p>It ends with a full stop, question or exclamation mark, closing quotes and brackets behind it, where a space follows
 * and then no small letter. A full stop behind an initial or a known abbreviation ends nothing. Not
 * {@code java.text.BreakIterator}, which differs between versions of Java and knows no abbreviations.
 *
 * @param from offset of its first letter
 * @param to offset after its last sign
 */
record Sentence(int from, int to) {

    private static final String ENDS = ".?!\u2026";
    private static final String CLOSING = "\"'\u2019\u201D\u00BB)]";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "no", "nos", "p", "pp", "vol", "art", "sr", "sra", "lic", "m", "mme", "jr", "e.g", "i.e", "cf");

    /** The sentence in which a stretch of a text begins, to the end of the one in which it ends. */
    static Sentence around(String text, int start, int end) {
        int from = start;
        while (from > 0 && !isBreak(text, from)) {
            from--;
        }
        int to = end;
        while (to < text.length() && !isBreak(text, to)) {
            to++;
        }
        return new Sentence(from, to);
    }

    /** True where a sentence has ended before the space at or before an offset. */
    private static boolean isBreak(String text, int offset) {
        if (text.charAt(offset - 1) != ' ' || offset < text.length() && Character.isLowerCase(text.charAt(offset))) {
            return false;
        }
        int last = offset - 2;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0 && !(text.charAt(last) == '.' && isAbbreviation(text, last));
    }

    private static boolean isAbbreviation(String text, int stop) {
        int from = text.lastIndexOf(' ', stop) + 1;
        String word = text.substring(from, stop);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
