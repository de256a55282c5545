package org.dossier.page.view;

import java.util.List;

/**
 * All corrections, newest first; empty when none was made.
 *
 * @param notes of the bodies of all corrections
 */
public record CorrectionsView(
        PageHead head, List<CorrectionView> corrections, List<NoteView> notes, List<TermCard> terms) implements PageView {

    /**
     * @param id fragment on the page
     * @param natureLabel "Correction", "Clarification", "Update" or "Removal"
     */
    public record CorrectionView(
            String id,
            String title,
            DateView date,
            DocumentLink page,
            String natureLabel,
            String was,
            String is,
            String why,
            List<BlockView> body) {}
}
