package org.dossier.model;

import java.util.List;

/**
 * A book, article or film about the case.
 *
 * @param source its entry in the register
 * @param about the people it is about
 */
public record Work(Header header, Prose prose, SourceRef source, List<Ref> about) implements Document {

    public Work {
        about = List.copyOf(about);
    }

    @Override
    public List<SourceRef> sourceRefs() {
        return List.of(source);
    }

    @Override
    public List<Ref> refs() {
        return about;
    }
}
