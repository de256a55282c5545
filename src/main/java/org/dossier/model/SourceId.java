package org.dossier.model;

/** The name of a source in the register, such as {@code S024}. */
public record SourceId(String id) implements Target {

    @Override
    public String link() {
        return "source:" + id;
    }

    @Override
    public String toString() {
        return link();
    }
}
