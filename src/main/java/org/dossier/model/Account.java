package org.dossier.model;

import java.util.List;
import org.dossier.text.Span;

/**
 * What one side says of a disputed point.
 *
 * @param by who says it
 * @param capacity as what, and when; empty when not given
 * @param date of the statement; {@link Edtf#UNKNOWN} when not given
 * @param says in the editor's words
 */
public record Account(String by, String capacity, Edtf date, String says, List<SourceRef> sources, Span span) {

    public Account {
        sources = List.copyOf(sources);
    }
}
