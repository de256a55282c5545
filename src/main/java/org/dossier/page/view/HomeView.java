package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param status "Where it stands": the latest state of each proceeding, people in the order in which their first began
 * @param film null when the site describes none
 * @param disputed claims whose state is contested
 */
public record HomeView(
        PageHead head,
        String title,
        @Nullable String summary,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<StatusPanel> status,
        List<ChapterLine> chapters,
        List<ClaimLine> disputed,
        @Nullable DocumentLink film,
        List<DocumentLink> episodes,
        List<RoleGroup> people,
        List<CorrectionLine> corrections)
        implements PageView {}
