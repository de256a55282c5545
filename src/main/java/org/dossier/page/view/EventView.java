package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param notesOfDate the sources of the event as a whole
 * @param episodes those that tell of it
 * @param timelines its year on the timeline, then the parts of the timeline that have it
 * @param accounts when accounts of the moment differ; else empty
 * @param previous the event before in time; null for the first
 * @param next the event after; null for the last
 */
public record EventView(
        PageHead head,
        String title,
        @Nullable String summary,
        DateView date,
        @Nullable String place,
        @Nullable String court,
        List<NoteMarkView> notesOfDate,
        List<DocumentLink> people,
        List<DocumentLink> episodes,
        List<Link> timelines,
        List<ClaimBox.AccountView> accounts,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<ClaimLine> claims,
        List<CorrectionLine> corrections,
        List<ReferrerGroup> referrers,
        @Nullable Link previous,
        @Nullable Link next)
        implements PageView {}
