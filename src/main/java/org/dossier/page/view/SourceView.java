package org.dossier.page.view;

import java.util.List;
import org.dossier.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * @param id such as {@code S024}
 * @param reference formatted in the site's citation style
 * @param url vetted http(s) address; null when there is none
 * @param language of the source and its title, as a BCP 47 tag; null when not known
 * @param languageName "Spanish"; null when not known
 * @param consulted how the editors read it: "read in its opening only"
 * @param limits what a reader should know of its limits; null when nothing is noted
 * @param citedBy the pages that cite it
 */
public record SourceView(
        PageHead head,
        String id,
        String title,
        Html reference,
        String kindLabel,
        @Nullable String url,
        @Nullable String language,
        @Nullable String languageName,
        String consulted,
        @Nullable String limits,
        List<DocumentLink> citedBy)
        implements PageView {}
