package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page beside the case: about, method, licence. */
public record TextView(
        PageHead head,
        String title,
        @Nullable String summary,
        List<Contents> contents,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<ClaimLine> claims,
        List<CorrectionLine> corrections,
        List<ReferrerGroup> referrers)
        implements PageView {}
