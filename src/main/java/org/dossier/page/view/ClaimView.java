package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim on its own page. */
public record ClaimView(
        PageHead head,
        String title,
        @Nullable String summary,
        ClaimBox claim,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<CorrectionLine> corrections,
        List<ReferrerGroup> referrers,
        @Nullable Link previous,
        @Nullable Link next)
        implements PageView {}
