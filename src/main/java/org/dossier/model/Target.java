package org.dossier.model;

/** What a typed link or a reference leads to: a document, or a source of the register. */
public sealed interface Target permits DocumentId, SourceId {

    /** As written in a link: {@code person:florence-cassez}, {@code source:S024}. */
    String link();
}
