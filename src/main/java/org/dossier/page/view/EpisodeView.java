package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param runtime in minutes; null when not known
 * @param covers null when not known
 */
public record EpisodeView(
        PageHead head,
        int number,
        String title,
        @Nullable String summary,
        List<FilmView.LocalTitleView> titles,
        @Nullable Integer runtime,
        @Nullable DateView covers,
        List<DocumentLink> people,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<ClaimLine> claims,
        List<CorrectionLine> corrections,
        List<ReferrerGroup> referrers,
        @Nullable Link previous,
        @Nullable Link next)
        implements PageView {}
