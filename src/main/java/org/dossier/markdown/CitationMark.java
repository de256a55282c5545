package org.dossier.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [@S024, p. 14]} in the tree. */
final class CitationMark extends Node {

    private final boolean closed;

    CitationMark(BasedSequence chars, boolean closed) {
        super(chars);
        this.closed = closed;
    }

    /** False when the closing bracket is missing. */
    boolean isClosed() {
        return closed;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
