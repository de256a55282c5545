package org.dossier.model;

import java.util.Locale;

/**
 * The kinds of document an editor writes. The folder gives the kind; {@code type:} in the front matter may override it.
 */
public enum Kind {
    HOME,
    CHAPTER,
    PERSON,
    EVENT,
    CLAIM,
    FILM,
    EPISODE,
    WORK,
    TERM,
    PAGE,
    CORRECTION;

    /** The word in {@code type:}, in typed links and in {@code template.<word>.file}: {@code chapter}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether documents of this kind say what happened, so that they must cite. Others describe the film, the words and the site itself. */
    public boolean statesFacts() {
        return switch (this) {
            case CHAPTER, PERSON, EVENT, CLAIM -> true;
            case HOME, FILM, EPISODE, WORK, TERM, PAGE, CORRECTION -> false;
        };
    }
}
