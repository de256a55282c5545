package org.dossier.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts words as they are written to a page, and finds those in double quotation marks: {@code “…”}, {@code "…"},
 * {@code „…“}, {@code „…”} and {@code «…»}.
 *
 * <p>Of marks within marks the outer count. A curly mark that nothing closes opens a quotation that goes on in the next
 * paragraph, as printers set it, and holds all to the end; a straight one that nothing closes may stand for inches.
 */
final class QuotationScanner {

    /** Words between marks; offsets of the tree, the marks included. */
    record Found(int words, int start, int end) {}

    private final List<Found> found = new ArrayList<>();
    private int words;
    private boolean inWord;

    /** The mark that is open; 0 for none. */
    private char open;

    private int depth;
    private int start;
    private int wordsBefore;

    /** All words so far, in quotation marks or not. */
    int words() {
        return words;
    }

    /** Begins a stretch in which quotation marks belong together: a paragraph, a cell of a table. */
    void startRun() {
        found.clear();
        open = 0;
        space();
    }

    /**
     * Ends the stretch.
     *
     * @param end its offset after the last character
     * @return the quotations in it
     */
    List<Found> endRun(int end) {
        space();
        if (open != 0 && open != '"') {
            close(end);
        }
        return List.copyOf(found);
    }

    /** The end of a line. */
    void space() {
        inWord = false;
    }

    /** Words in which quotation marks are no such marks, as in code. */
    void plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            letter(text.charAt(i));
        }
    }

    /** @param offset of the first character */
    void text(CharSequence text, int offset) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> mark(c, offset + i);
                default -> letter(c);
            }
        }
    }

    private void letter(char c) {
        if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2014') {
            inWord = false;
        } else if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
            inWord = true;
            words++;
        }
    }

    private void mark(char mark, int at) {
        inWord = false;
        if (open == 0) {
            if (!QuotationMarks.closing(mark).isEmpty()) {
                open = mark;
                depth = 1;
                start = at;
                wordsBefore = words;
            }
        } else if (QuotationMarks.closing(open).indexOf(mark) >= 0) {
            if (--depth == 0) {
                close(at + 1);
            }
        } else if (mark == open) {
            depth++;
        }
    }

    private void close(int end) {
        found.add(new Found(words - wordsBefore, start, end));
        open = 0;
    }
}
