package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The glossary, in alphabetical order. */
public record TermsView(PageHead head, List<TermLine> terms) implements PageView {

    /** @param language BCP 47 tag of the term; null when it is the page's */
    public record TermLine(String id, String href, String term, @Nullable String language, @Nullable String summary) {}
}
