package org.dossier.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [^name]} in the tree. */
final class FootnoteMark extends Node {

    FootnoteMark(BasedSequence chars) {
        super(chars);
    }

    /** What stands between {@code [^} and {@code ]}. */
    String name() {
        return getChars().subSequence(2, getChars().length() - 1).toString().strip();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
