package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param titles in other languages than the page's
 * @param network null when not known
 * @param credits the first of those that hold for the whole film
 * @param allCredits the page with all of them; null when there are none
 * @param rails null unless an episode has both a running time and a time it covers
 * @param elsewhere addresses of the same film on other sites
 */
public record FilmView(
        PageHead head,
        String title,
        @Nullable String summary,
        List<LocalTitleView> titles,
        DateView released,
        @Nullable String network,
        String synopsis,
        List<CreditView> credits,
        @Nullable Link allCredits,
        List<DocumentLink> basedOn,
        List<DocumentLink> episodes,
        @Nullable RailsView rails,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<Link> elsewhere,
        List<ClaimLine> claims,
        List<CorrectionLine> corrections,
        List<ReferrerGroup> referrers)
        implements PageView {

    /**
     * @param language BCP 47 tag
     * @param languageName in the page's language: "French"
     */
    public record LocalTitleView(String language, String languageName, String title) {}

    public record CreditView(String role, List<CreditedView> people, List<NoteMarkView> notes) {}

    /** @param href null for someone without a page */
    public record CreditedView(@Nullable String href, String name) {}
}
