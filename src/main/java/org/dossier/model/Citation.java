package org.dossier.model;

import java.util.List;
import org.dossier.text.Span;

/**
 * A citation mark in prose: {@code [@S024, p. 14; @S020]}.
 *
 * @param items one or more, in the order written
 * @param span the whole mark with its brackets
 */
public record Citation(List<SourceRef> items, Span span) {

    public Citation {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a citation names at least one source");
        }
    }
}
