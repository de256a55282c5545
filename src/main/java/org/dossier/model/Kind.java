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
}
