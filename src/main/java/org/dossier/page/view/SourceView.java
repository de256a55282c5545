package org.dossier.page.view;

import java.util.List;
import org.dossier.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * @param id such as {@code S024}
 * @param reference formatted in the site's citation style
 * @param kind its kind's name, "Press", and the list of the sources of that kind
 * @param typeLabel what it is more exactly: "Newspaper article"
 * @param url vetted http(s) address; null when there is none
 * @param language of the source and its title, as a BCP 47 tag; null when not known
 * @param languageList the language's name, "Spanish", and the list of the sources in it; null when not known
 * @param consulted how the editors read it: "read in its opening only"
 * @param grade null when it has none
 * @param archive null when no copy is known
 * @param limits what a reader should know of its limits; null when nothing is noted
 * @param supports what cites it, in groups: claims, legal statuses, then pages by kind
 */
public record SourceView(
        PageHead head,
        String id,
        String title,
        Html reference,
        Link kind,
        String typeLabel,
        @Nullable String url,
        @Nullable String language,
        @Nullable Link languageList,
        String consulted,
        @Nullable GradeView grade,
        @Nullable CopyView archive,
        @Nullable String limits,
        List<Support> supports)
        implements PageView {

    /**
     * What cites the source, of one sort.
     *
     * @param id fragment on the page
     */
    public record Support(String id, String label, List<DocumentLink> documents) {}
}
