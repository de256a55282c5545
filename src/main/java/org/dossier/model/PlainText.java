package org.dossier.model;

import java.util.ArrayList;
import java.util.List;
import org.dossier.text.InputFile;
import org.dossier.text.Span;

/**
 * Words of the site itself as a reader reads them, one paragraph or one text of front matter, without the signs of
 * Markdown or YAML; and where in the file each letter stands.
 *
 * <p>Line ends and other white space are one space each, so that a sentence is one whatever its lines. What is not words
 * (code, a link that takes its words from its target) is {@link #GAP}.
 *
 * @param runs stretches that stand in the file as they stand here, in order, from the first letter on
 */
public record PlainText(String text, InputFile file, List<Run> runs) {

    /** Stands for what is shown but not written, OBJECT REPLACEMENT CHARACTER. */
    public static final char GAP = '\uFFFC';

    /**
     * A stretch.
     *
     * @param at offset in the text of its first letter
     * @param offset the same letter's offset in the file
     */
    public record Run(int at, int offset) {}

    public PlainText {
        runs = List.copyOf(runs);
    }

    /** Where a part of the text stands, signs between its words included; offsets from 0, the part not empty. */
    public Span span(int from, int to) {
        int start = offset(from);
        return file.span(start, Math.max(start, offset(to - 1) + 1));
    }

    private int offset(int at) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).at() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return runs.get(low).offset() + at - runs.get(low).at();
    }

    /** Gathers the letters of one text. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private int expected = -1;

        /** Adds a stretch that stands in the file as it is. */
        public void add(CharSequence words, int offset) {
            for (int i = 0; i < words.length(); i++) {
                add(words.charAt(i), offset + i);
            }
        }

        /** Adds one letter; white space after white space, and before all words, is left out. */
        public void add(char letter, int offset) {
            boolean space = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
            if (space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
                return;
            }
            if (offset != expected) {
                runs.add(new Run(text.length(), offset));
            }
            text.append(space ? ' ' : letter);
            expected = offset + 1;
        }

        /** True when nothing but white space was added. */
        public boolean isEmpty() {
            return text.isEmpty();
        }

        public PlainText build(InputFile file) {
            return new PlainText(text.toString(), file, runs);
        }
    }
}
