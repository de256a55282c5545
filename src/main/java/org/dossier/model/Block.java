package org.dossier.model;

import java.util.List;
import org.dossier.text.Html;

/** A stretch of a page's prose: ready markup, or something a template shows with a component of its own. */
public sealed interface Block {

    /** Paragraphs, headings, lists, tables… */
    record Markup(Html html) implements Block {}

    /** {@code :::claim who-asked-for-the-staging} … {@code :::}: the claim's accounts, in place. */
    record ClaimEmbed(DocumentId claim) implements Block {}

    /** {@code :::status florence-cassez} … {@code :::}: the dated status panel of a person. */
    record StatusEmbed(DocumentId person) implements Block {}

    /** {@code :::figures} … {@code :::}: the citation coverage, sources and claims of the site, counted. */
    record SiteFigures() implements Block {}

    /** {@code :::note} … {@code :::}: an aside. */
    record Aside(Html html) implements Block {}

    /**
     * {@code :::quote {by="…" date=… source=S003 lang=fr}} … {@code ---} … {@code :::}.
     *
     * @param by who says it; may be empty
     * @param language BCP 47 tag of the original; empty when it is the page's
     * @param translation empty when the original needs none
     */
    record Quotation(
            String by, Edtf date, String language, Html original, Html translation, List<ProseContext.NoteMark> notes)
            implements Block {

        public Quotation {
            notes = List.copyOf(notes);
        }
    }
}
