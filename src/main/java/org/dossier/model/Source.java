package org.dossier.model;

import java.util.List;
import java.util.Locale;
import org.dossier.text.Span;

/**
 * A documentary source of the register: a ruling, an article, a book, a broadcast.
 *
 * @param id such as {@code S024}
 * @param type CSL type, such as {@code article-newspaper}
 * @param kind what it is to a reader: many CSL types are one kind, and an agency's report is no newspaper's
 * @param authors names as shown, "Jo Tuckman"; may be empty
 * @param container the newspaper, site or programme it appeared in; may be empty
 * @param issued {@link Edtf#UNKNOWN} when not known
 * @param url vetted http(s) address; empty when there is none
 * @param language BCP 47 tag; empty when not known
 * @param archive a copy of the page at {@code url} in an archive; {@link Archive#NONE} when none is known
 * @param limits what a reader should know of its limits; may be empty
 * @param span where its id is written in the register
 */
public record Source(
        String id,
        String type,
        Kind kind,
        String title,
        List<String> authors,
        String container,
        String publisher,
        Edtf issued,
        String url,
        String language,
        Consulted consulted,
        Grade grade,
        Archive archive,
        String limits,
        Span span) {

    /** Kinds of source, in the order in which pages list them. */
    public enum Kind {
        RULING,
        OFFICIAL,
        AGENCY,
        PRESS,
        BROADCAST,
        FILM,
        BOOK,
        REFERENCE;

        /** As written, and in addresses: {@code agency}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the site's editors trust it; what each means to a reader is a page's to say. */
    public enum Grade {
        A,
        B,
        C,
        NOT_GRADED
    }

    /**
     * A copy kept by an archive.
     *
     * @param url vetted http(s) address; empty for none
     * @param date when the copy was made; {@link Edtf#UNKNOWN} when not known
     */
    public record Archive(String url, Edtf date) {

        public static final Archive NONE = new Archive("", Edtf.UNKNOWN);
    }

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
