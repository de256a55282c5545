package org.dossier.page.view;

import java.util.List;
import org.dossier.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * A numbered note: the sources behind one or more marks.
 *
 * @param number from 1
 * @param id fragment of the note
 * @param marks fragments of its marks, in reading order, for the links back
 */
public record NoteView(int number, String id, List<Item> items, List<String> marks) {

    /**
     * One source of a note.
     *
     * @param reference formatted in the site's citation style
     * @param locator "p. 14"; null when none is given
     * @param href relative link to the source's page
     * @param kind what it is to a reader: "Press"
     * @param grade letter of the grade the editors give it; null when it has none
     * @param consulted how the editors read it: "read in its opening only"; null when not stated
     * @param archive null when no copy is known
     */
    public record Item(
            Html reference,
            @Nullable String locator,
            String href,
            String kind,
            @Nullable String grade,
            @Nullable String consulted,
            @Nullable CopyView archive) {}
}
