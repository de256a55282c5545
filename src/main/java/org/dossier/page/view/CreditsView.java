package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made the film.
 *
 * @param departments credits that hold for the whole film; those without a department come first
 * @param episodes credits that hold for episodes, by episode
 * @param licence the page on which the site says what it is made of itself; null when there is none
 */
public record CreditsView(
        PageHead head,
        DocumentLink film,
        List<Group> departments,
        List<Group> episodes,
        @Nullable DocumentLink licence,
        List<NoteView> notes)
        implements PageView {

    /**
     * The credits of a department or an episode.
     *
     * @param id fragment on the page
     * @param label null for credits without department
     */
    public record Group(String id, @Nullable String label, List<FilmView.CreditView> credits) {}
}
