package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page. Its lists do not grow with the site: each shows the first few, and {@code all…} leads to the rest, or is
 * null where there is none.
 *
 * @param status "Where it stands": the latest state of each proceeding, people in the order in which their first began
 * @param film null when the site describes none
 * @param disputed claims whose state is contested
 * @param changes the latest, of the whole site, newest first
 * @param people each group with its first people
 */
public record HomeView(
        PageHead head,
        String title,
        @Nullable String summary,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<StatusPanel> status,
        @Nullable More allStatus,
        List<ChapterLine> chapters,
        @Nullable More allChapters,
        List<ClaimLine> disputed,
        @Nullable More allDisputed,
        List<ChangeLine> changes,
        @Nullable DocumentLink film,
        List<DocumentLink> episodes,
        @Nullable More allEpisodes,
        List<RoleGroup> people,
        @Nullable More allPeople,
        List<CorrectionLine> corrections)
        implements PageView {}
