package org.dossier.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code :::name argument {attributes}} … {@code :::} in the tree; its children are what stands between. */
final class DirectiveBlock extends Block {

    private final BasedSequence opening;
    private boolean closed;

    /** @param opening the first line from its colons to its last word */
    DirectiveBlock(BasedSequence opening) {
        this.opening = opening;
    }

    BasedSequence opening() {
        return opening;
    }

    /** False when the closing line is missing. */
    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** A line that belongs to a directive. */
    static final class Sign extends Block {

        /** What such a line does. */
        enum Role {
            /** {@code :::}, closing the directive it stands in. */
            CLOSES,
            /** {@code :::} where nothing is open. */
            STRAY,
            /** {@code ---} between a quotation and its translation. */
            PARTS
        }

        private final Role role;

        Sign(BasedSequence chars, Role role) {
            super(chars);
            this.role = role;
        }

        Role role() {
            return role;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
