package org.dossier.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The bracket of {@code [words](an address)}, which the specification takes for text, and no author means as such. */
final class BrokenLink extends Node {

    private final BasedSequence address;

    BrokenLink(BasedSequence bracket, BasedSequence address) {
        super(bracket);
        this.address = address;
    }

    /** What stands between the round brackets. */
    BasedSequence address() {
        return address;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
