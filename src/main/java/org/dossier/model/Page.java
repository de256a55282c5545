package org.dossier.model;

import java.util.List;

/** A page beside the case: about, method, licence. */
public record Page(Header header, Prose prose) implements Document {

    @Override
    public List<SourceRef> sourceRefs() {
        return List.of();
    }

    @Override
    public List<Ref> refs() {
        return List.of();
    }
}
