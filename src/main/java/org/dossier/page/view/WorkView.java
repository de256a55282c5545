package org.dossier.page.view;

import java.util.List;
import org.dossier.text.Html;
import org.jspecify.annotations.Nullable;

/** @param reference formatted in the site's citation style */
public record WorkView(
        PageHead head,
        String title,
        @Nullable String summary,
        Html reference,
        Link source,
        List<DocumentLink> about,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<ClaimLine> claims,
        List<CorrectionLine> corrections,
        List<ReferrerGroup> referrers,
        @Nullable Link previous,
        @Nullable Link next)
        implements PageView {}
