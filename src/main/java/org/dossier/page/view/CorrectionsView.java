package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All corrections, newest first; empty when none was made.
 *
 * @param reportTo where to report an error, under the address itself; null when {@code site.report} is not set
 * @param notes of the bodies of all corrections
 */
public record CorrectionsView(
        PageHead head, @Nullable Link reportTo, List<Year> years, List<NoteView> notes, List<TermCard> terms) implements PageView {

    /**
     * The corrections of a year.
     *
     * @param id fragment on the page
     */
    public record Year(String id, String label, List<CorrectionView> corrections) {}

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
