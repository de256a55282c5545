package org.dossier.model;

import java.util.List;

/** One file an editor wrote, typed by its kind. */
public sealed interface Document
        permits Home, Chapter, Person, Event, Claim, Film, Episode, Work, Term, Page, Correction {

    Header header();

    Prose prose();

    /** The sources its front matter names, in the order written. */
    List<SourceRef> sourceRefs();

    /** The documents its front matter refers to, in the order written. */
    List<Ref> refs();

    default DocumentId id() {
        return header().id();
    }
}
