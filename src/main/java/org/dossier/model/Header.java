package org.dossier.model;

import java.util.List;
import org.dossier.text.InputFile;
import org.dossier.text.Span;

/**
 * What every document has.
 *
 * @param order the number before a chapter's name, 0 where there is none
 * @param language BCP 47 tag of its words
 * @param summary one sentence; empty when not given
 * @param slug the last part of the address; empty when the id serves
 * @param published {@link Edtf#UNKNOWN} when not given
 * @param updated {@link Edtf#UNKNOWN} when not given
 * @param changeNote what changed at {@code updated}; empty when not given
 * @param file the file it was read from
 * @param place where its front matter begins, for problems that concern the document as a whole
 * @param texts what its front matter says in words, with the place of each: title, summary, accounts, relations…
 */
public record Header(
        DocumentId id,
        int order,
        String language,
        String title,
        String summary,
        String slug,
        Status status,
        Edtf published,
        Edtf updated,
        String changeNote,
        InputFile file,
        Span place,
        List<PlainText> texts) {

    public Header {
        texts = List.copyOf(texts);
    }

    /** JBake's words for what is baked and what is not. */
    public enum Status {
        PUBLISHED,
        DRAFT
    }
}
