package org.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import org.dossier.text.Html;

/** Writes markup, block after block, and leaves holes in it. */
final class MarkupWriter {

    private static final List<String> INLINE_ENDS = List.of("</a>", "</em>", "</strong>", "</code>");

    private final List<Piece> pieces = new ArrayList<>();
    // What the last piece will hold; one of the two is empty.
    private final StringBuilder ready = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    /** Appends markup as it is. */
    MarkupWriter raw(CharSequence markup) {
        flushWords();
        ready.append(markup);
        return this;
    }

    /** Appends text, escaped for an element or a double-quoted attribute. */
    MarkupWriter text(CharSequence text) {
        flushWords();
        Html.escape(text, ready);
        return this;
    }

    /** Appends text in which terms of the glossary are looked for. */
    MarkupWriter words(CharSequence text) {
        flushReady();
        words.append(text);
        return this;
    }

    /** Starts a new line unless one has just begun. */
    MarkupWriter line() {
        flushWords();
        boolean begun = ready.isEmpty() ? pieces.isEmpty() : ready.charAt(ready.length() - 1) == '\n';
        if (!begun) {
            ready.append('\n');
        }
        return this;
    }

    /** Leaves a hole. */
    MarkupWriter hole(Piece piece) {
        flush();
        pieces.add(piece);
        return this;
    }

    /** Drops white space at the end, so that a note mark stands close to the words before it. */
    MarkupWriter close() {
        words.setLength(closed(words));
        int length = closed(ready);
        // White space after the tag of a block was written between blocks, not by the author.
        boolean betweenBlocks = length > 0 && ready.charAt(length - 1) == '>' && !endsInline(length);
        if (length > 0 && !betweenBlocks || length == 0 && !pieces.isEmpty()) {
            ready.setLength(length);
        }
        return this;
    }

    private static int closed(StringBuilder text) {
        int length = text.length();
        while (length > 0 && (text.charAt(length - 1) == ' ' || text.charAt(length - 1) == '\n')) {
            length--;
        }
        return length;
    }

    private boolean endsInline(int length) {
        return INLINE_ENDS.stream().anyMatch(end -> length >= end.length() && ready.indexOf(end, length - end.length()) >= 0);
    }

    /** What was written so far; the writer is empty again. */
    Markup take() {
        flush();
        Markup result = new Markup(pieces);
        pieces.clear();
        return result;
    }

    private void flush() {
        flushReady();
        flushWords();
    }

    private void flushWords() {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }

    private void flushReady() {
        if (!ready.isEmpty()) {
            pieces.add(new Piece.Ready(ready.toString()));
            ready.setLength(0);
        }
    }
}
