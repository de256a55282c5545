package org.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import org.dossier.text.Html;

/** Writes markup, block after block, and leaves holes in it. */
final class MarkupWriter {

    private static final List<String> INLINE_ENDS = List.of("</a>", "</em>", "</strong>", "</code>");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder ready = new StringBuilder();

    /** Appends markup as it is. */
    MarkupWriter raw(CharSequence markup) {
        ready.append(markup);
        return this;
    }

    /** Appends text, escaped for an element or a double-quoted attribute. */
    MarkupWriter text(CharSequence text) {
        Html.escape(text, ready);
        return this;
    }

    /** Starts a new line unless one has just begun. */
    MarkupWriter line() {
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
        int length = ready.length();
        while (length > 0 && (ready.charAt(length - 1) == ' ' || ready.charAt(length - 1) == '\n')) {
            length--;
        }
        // White space after the tag of a block was written between blocks, not by the author.
        boolean betweenBlocks = length > 0 && ready.charAt(length - 1) == '>' && !endsInline(length);
        if (length > 0 && !betweenBlocks || length == 0 && !pieces.isEmpty()) {
            ready.setLength(length);
        }
        return this;
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
        if (!ready.isEmpty()) {
            pieces.add(new Piece.Ready(ready.toString()));
            ready.setLength(0);
        }
    }
}
