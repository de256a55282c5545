package org.dossier.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** <code>{#id .class key="value"}</code> in the tree; what it applies to stands before it, or is its paragraph. */
final class AttributeMark extends Node {

    AttributeMark(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
