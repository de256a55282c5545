package org.dossier.markdown;

import org.dossier.model.Citation;
import org.dossier.model.TypedLink;

/** A stretch of a page's prose: markup that is ready, or a hole that only the page can fill. */
sealed interface Piece {

    /** Ready markup. */
    record Ready(String markup) implements Piece {}

    /** Plain words, not escaped, in which terms of the glossary are looked for. */
    record Words(String text) implements Piece {}

    /**
     * The start tag of a link to a record; its end tag follows in a {@link Ready} piece.
     *
     * @param attributes further attributes, each with a space before it
     * @param untitled true when no words follow, so that the target's title stands in for them
     */
    record LinkStart(TypedLink link, String attributes, boolean untitled) implements Piece {}

    /** A note mark: {@code <sup class="note-mark">…</sup>}. */
    record NoteMark(Citation citation) implements Piece {}
}
