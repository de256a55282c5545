package org.dossier.text;

/** Where a diagnostic points: a stretch of text, or a file as a whole. */
public sealed interface Location permits Span, FileLocation {

    /** Relative to the site's folder, with {@code /} between its parts. */
    String path();
}
