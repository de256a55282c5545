package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param also other forms
 * @param language BCP 47 tag of the term; null when it is the page's
 */
public record TermView(
        PageHead head,
        String title,
        String term,
        @Nullable String language,
        @Nullable String summary,
        List<String> also,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<ClaimLine> claims,
        List<CorrectionLine> corrections,
        List<ReferrerGroup> referrers,
        @Nullable Link previous,
        @Nullable Link next)
        implements PageView {}
