package org.dossier.model;

import java.util.List;

/**
 * A word of the glossary; the prose is its definition.
 *
 * @param also other forms and plurals
 * @param language BCP 47 tag of the term; empty when it is the page's
 */
public record Term(Header header, Prose prose, String term, List<String> also, String language) implements Document {

    public Term {
        also = List.copyOf(also);
    }

    @Override
    public List<SourceRef> sourceRefs() {
        return List.of();
    }

    @Override
    public List<Ref> refs() {
        return List.of();
    }
}
