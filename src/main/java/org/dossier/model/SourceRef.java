package org.dossier.model;

import org.dossier.text.Span;

/**
 * A source named in support of a statement, such as {@code S024, p. 14}.
 *
 * @param source the id as written
 * @param span where the id stands
 */
public record SourceRef(String source, Locator locator, Span span) {

    public SourceId target() {
        return new SourceId(source);
    }
}
