package org.dossier.page.view;

import java.util.List;
import org.dossier.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of prose; exactly one of the fields but {@code kind} is there.
 *
 * @param kind {@code markup}, {@code claim}, {@code status}, {@code aside}, {@code quotation} or {@code figures}
 * @param html for {@code markup} and {@code aside}
 */
public record BlockView(
        String kind,
        @Nullable Html html,
        @Nullable ClaimBox claim,
        @Nullable StatusPanel status,
        @Nullable Quotation quotation,
        @Nullable FiguresView figures) {

    /**
     * @param by null when not said
     * @param date null when not known
     * @param language BCP 47 tag of the original
     * @param translation null when the original needs none
     */
    public record Quotation(
            @Nullable String by,
            @Nullable DateView date,
            String language,
            Html original,
            @Nullable Html translation,
            List<NoteMarkView> notes) {}
}
