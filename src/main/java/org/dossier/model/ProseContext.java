package org.dossier.model;

import java.util.List;
import java.util.Optional;

/** What prose needs from the page it stands on. */
public interface ProseContext {

    /** Where a typed link leads, seen from the page. The target exists: references were checked before. */
    LinkTarget target(Target target);

    /** Enters a citation into the page's notes, in reading order, and returns the mark to show for it. */
    NoteMark note(Citation citation);

    /** The terms that stand in plain words for the first time on the page, in reading order; no two overlap. */
    List<TermUse> terms(String words);

    /** The mark to show in place of a link an editor wrote; empty unless it leads to a term not used on the page before. */
    Optional<TermMark> term(Target target);

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

    /**
     * A term in a stretch of words.
     *
     * @param start offset of its first character in the words, from 0
     * @param end offset after its last
     */
    record TermUse(int start, int end, TermMark mark) {}

    /**
     * The mark of a term's first use.
     *
     * @param markId the fragment of this mark, unique on the page
     * @param cardId the fragment of the card with the definition
     */
    record TermMark(String markId, String cardId) {}
}
