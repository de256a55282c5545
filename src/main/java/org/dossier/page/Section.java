package org.dossier.page;

import java.util.Map;
import org.dossier.model.Kind;

/**
 * The folders of the site, each with an index made by the tool.
 *
 * <p>The word is the type of the index's page ({@code template.people.file}) and its folder.
 */
enum Section {
    STORY,
    PEOPLE,
    EVENTS,
    CLAIMS,
    WORKS,
    TERMS,
    SOURCES,
    CORRECTIONS;

    /** The folder of each kind that has one; home and pages lie at the root. */
    static final Map<Kind, String> FOLDERS = Map.of(
            Kind.CHAPTER, "story",
            Kind.PERSON, "people",
            Kind.EVENT, "events",
            Kind.CLAIM, "claims",
            Kind.FILM, "film",
            Kind.EPISODE, "film/episodes",
            Kind.WORK, "works",
            Kind.TERM, "terms");

    /** {@code people}. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    OutputPath index() {
        return new OutputPath(word() + "/index.html");
    }
}
