package org.dossier.model;

import java.util.List;

/** The first page: {@code content/index.md}. */
public record Home(Header header, Prose prose) implements Document {

    @Override
    public List<SourceRef> sourceRefs() {
        return List.of();
    }

    @Override
    public List<Ref> refs() {
        return List.of();
    }
}
