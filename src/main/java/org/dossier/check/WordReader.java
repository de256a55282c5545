package org.dossier.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart into words, made of letters alone, small and in NFC. What cannot be seen (soft hyphens, spaces of no
 * width) stands in no word; every other sign, hyphens and apostrophes among them, parts two.
 */
final class WordReader {

    /** Written between two texts: no run of words goes over it. */
    static final char BREAK = '\0';

    /** Written where markup stands between two letters; does not part words. */
    static final char SEAM = '\u0001';

    /** Written where a heading or a line begins. */
    static final char MARK = '\u0002';

    /** The first combining sign; below it, NFC is the letters themselves. */
    private static final char FIRST_MARK = '\u0300';

    private WordReader() {}

    /** What is told while a text is read. */
    interface Listener {

        void word(String word);

        /** A {@link #BREAK} or {@link #MARK}. */
        void sign(char sign);
    }

    static void read(String text, Listener listener) {
        char[] letters = text.toCharArray();
        if (!isPlain(letters)) {
            letters = normal(text).toCharArray();
        }
        // The words move to the front as they are read, so that nothing has to be copied but what is told.
        int start = 0;
        int end = 0;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c >= 'a' && c <= 'z') {
                letters[end++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                letters[end++] = (char) (c + 'a' - 'A');
            } else if (c > 0x7F && c < FIRST_MARK && Character.isLetter(c)) {
                letters[end++] = Character.toLowerCase(c);
            } else if (c >= FIRST_MARK && isLetter(letters, i)) {
                letters[end++] = c;
            } else if (c == BREAK || c == MARK || !isUnseen(c)) {
                if (end > start) {
                    listener.word(new String(letters, start, end - start));
                }
                start = i + 1;
                end = start;
                if (c == BREAK || c == MARK) {
                    listener.sign(c);
                }
            }
        }
        if (end > start) {
            listener.word(new String(letters, start, end - start));
        }
    }

    /** All words of a text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        read(text, new Listener() {
            @Override
            public void word(String word) {
                words.add(word);
            }

            @Override
            public void sign(char sign) {
                // A name has none.
            }
        });
        return words;
    }

    /** True of almost all pages, whose letters can be read one by one. */
    private static boolean isPlain(char[] text) {
        for (int i = 0; i < text.length; i++) {
            if (text[i] >= FIRST_MARK && isLetter(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static String normal(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isUnseen(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return Normalizer.normalize(seen.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** Marks belong to letters; of a letter beyond the first plane both halves count. */
    private static boolean isLetter(char[] text, int at) {
        char c = text[at];
        if (Character.isSurrogate(c)) {
            int first = Character.isLowSurrogate(c) && at > 0 ? at - 1 : at;
            return Character.isLetter(Character.codePointAt(text, first));
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark ? !isUnseen(c) : Character.isLetter(c);
    }

    /** Format characters and selectors of a letter's variant. */
    private static boolean isUnseen(char c) {
        return c == SEAM || c >= '\u00AD' && (Character.getType(c) == Character.FORMAT || c >= '\uFE00' && c <= '\uFE0F' || c == '\u034F');
    }
}
