package org.dossier.model;

/** What prose needs from the page it stands on. */
public interface ProseContext {

    /** Where a typed link leads, seen from the page. The target exists: references were checked before. */
    LinkTarget target(Target target);

    /** Enters a citation into the page's notes, in reading order, and returns the mark to show for it. */
    NoteMark note(Citation citation);

    /**
     * The two ends of a typed link.
     *
     * @param href relative address
     * @param title the target's own title, for links without words
     */
    record LinkTarget(String href, String title) {}

    /**
     * The mark of a note.
     *
     * @param number from 1
     * @param label what is read aloud for it: "Note 3"
     * @param markId the fragment of this mark, unique on the page
     * @param noteId the fragment of the note itself
     */
    record NoteMark(int number, String label, String markId, String noteId) {}
}
