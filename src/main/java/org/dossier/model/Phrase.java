package org.dossier.model;

import java.util.Locale;

/**
 * Words to be found as whole words, in capitals or not; apostrophes and hyphens of every shape are the same.
 *
 * @param words folded: white space is single spaces
 */
public record Phrase(String words) {

    public Phrase {
        StringBuilder folded = new StringBuilder(words.length());
        for (char letter : words.strip().replaceAll("[\\s\\u00A0\\u202F]+", " ").toLowerCase(Locale.ROOT).toCharArray()) {
            folded.append(fold(letter));
        }
        words = folded.toString();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase has words");
        }
    }

    /** Equal for letters that count as the same. */
    public static char fold(char letter) {
        return switch (letter) {
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> Character.toLowerCase(letter);
        };
    }

    /** True when the phrase stands in a text at an offset, neither of its ends inside a word. */
    public boolean standsAt(String text, int at) {
        int end = at + words.length();
        if (end > text.length() || at > 0 && isInside(text, at)) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (fold(text.charAt(at + i)) != words.charAt(i)) {
                return false;
            }
        }
        return end == text.length() || !isInside(text, end);
    }

    /** True when a word goes on over an offset. */
    private static boolean isInside(String text, int offset) {
        return Character.isLetterOrDigit(text.charAt(offset - 1)) && Character.isLetterOrDigit(text.charAt(offset));
    }

    /** True when the phrase stands in a part of a text. */
    public boolean standsIn(String text, int from, int to) {
        for (int at = from; at + words.length() <= to; at++) {
            if (standsAt(text, at)) {
                return true;
            }
        }
        return false;
    }
}
