package org.dossier.model;

import java.util.List;
import java.util.Locale;

/**
 * A mistake that was published, and what replaced it.
 *
 * @param page the document corrected
 */
public record Correction(Header header, Prose prose, Edtf date, Ref page, String was, String is, String why, Nature nature)
        implements Document {

    /** In the words of the front matter ({@code kind:}). */
    public enum Nature {
        CORRECTION,
        CLARIFICATION,
        UPDATE,
        REMOVAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public List<SourceRef> sourceRefs() {
        return List.of();
    }

    @Override
    public List<Ref> refs() {
        return List.of(page);
    }
}
