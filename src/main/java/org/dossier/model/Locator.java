package org.dossier.model;

/**
 * The place in a source that a citation points at.
 *
 * @param value in one form however it was typed, without its label: {@code 14}, {@code 14-16, 20}, {@code 00:14:20}; empty for
 *     {@link #NONE}
 */
public record Locator(Label label, String value) {

    /** What an editor may write before the value; a timecode needs no word. */
    public enum Label {
        NONE,
        PAGE,
        PARAGRAPH,
        CHAPTER,
        SECTION,
        TIMECODE
    }

    public static final Locator NONE = new Locator(Label.NONE, "");
}
