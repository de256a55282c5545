package org.dossier.model;

/**
 * The name of a document, unique in its kind: the stem of its file, a chapter's without its number.
 *
 * @param id such as {@code florence-cassez}
 */
public record DocumentId(Kind kind, String id) implements Target {

    @Override
    public String link() {
        return kind.word() + ":" + id;
    }

    @Override
    public String toString() {
        return link();
    }
}
