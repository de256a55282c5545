package org.dossier.model;

import java.util.List;
import org.dossier.text.Span;

/**
 * A documentary source of the register: a ruling, an article, a book, a broadcast.
 *
 * @param id such as {@code S024}
 * @param type CSL type, such as {@code article-newspaper}
 * @param authors names as shown, "Jo Tuckman"; may be empty
 * @param container the newspaper, site or programme it appeared in; may be empty
 * @param issued {@link Edtf#UNKNOWN} when not known
 * @param url vetted http(s) address; empty when there is none
 * @param language BCP 47 tag; empty when not known
 * @param limits what a reader should know of its limits; may be empty
 * @param span where its id is written in the register
 */
public record Source(
        String id,
        String type,
        String title,
        List<String> authors,
        String container,
        String publisher,
        Edtf issued,
        String url,
        String language,
        Consulted consulted,
        String limits,
        Span span) {

    /** How the site's editors read it. */
    public enum Consulted {
        IN_FULL,
        OPENING_ONLY,
        NOT_CONSULTED,
        NOT_STATED
    }

    public Source {
        authors = List.copyOf(authors);
    }

    public SourceId target() {
        return new SourceId(id);
    }
}
