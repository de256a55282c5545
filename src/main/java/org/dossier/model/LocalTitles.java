package org.dossier.model;

import java.util.List;

/** The titles of a film or episode, by language, in the order written; empty when there is only the document's title. */
public record LocalTitles(List<LocalTitle> titles) {

    /** @param language BCP 47 tag */
    public record LocalTitle(String language, String title) {}

    public static final LocalTitles NONE = new LocalTitles(List.of());

    public LocalTitles {
        titles = List.copyOf(titles);
    }
}
