package org.dossier.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.dossier.text.InputFile;
import org.dossier.text.Span;

/**
 * Finds the place in the file of what stands in the tree.
 *
 * @param from the offset in the file at which the prose begins; offsets of the tree count from there
 */
record Places(InputFile file, int from) {

    Span of(Node node) {
        return of(node.getStartOffset(), node.getEndOffset());
    }

    Span of(BasedSequence chars) {
        return of(chars.getStartOffset(), chars.getEndOffset());
    }

    /** Offsets of the tree. */
    Span of(int start, int end) {
        return file.span(from + start, from + Math.max(start, end));
    }

    /** The node's first line, for blocks too long to be underlined. */
    Span firstLine(Node node) {
        int end = node.getChars().indexOf('\n');
        return end < 0 ? of(node) : of(node.getStartOffset(), node.getStartOffset() + node.getChars().subSequence(0, end).trimEnd().length());
    }
}
