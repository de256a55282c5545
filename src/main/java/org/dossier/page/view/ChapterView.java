package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param number from 1
 * @param count how many chapters there are
 * @param minutes reading time, at least 1
 * @param previous null in the first chapter
 * @param next null in the last
 */
public record ChapterView(
        PageHead head,
        int number,
        int count,
        String title,
        @Nullable String summary,
        DateView period,
        int minutes,
        List<Contents> contents,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<DocumentLink> people,
        List<EventLine> events,
        List<DocumentLink> episodes,
        List<ClaimLine> claims,
        List<CorrectionLine> corrections,
        List<ReferrerGroup> referrers,
        @Nullable Link previous,
        @Nullable Link next)
        implements PageView {}
