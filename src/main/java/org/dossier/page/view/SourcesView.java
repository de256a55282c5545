package org.dossier.page.view;

import java.util.List;
import org.dossier.text.Html;

/**
 * The bibliography: every source of the register in the site's citation style.
 *
 * @param cited how many sources are cited on some page
 */
public record SourcesView(PageHead head, int cited, List<SourceLine> sources) implements PageView {

    /**
     * @param href the source's page
     * @param kindLabel "Newspaper article", "Ruling"
     * @param consulted "read in its opening only"
     * @param uses how many pages cite it
     */
    public record SourceLine(String id, String href, Html reference, String kindLabel, String consulted, int uses) {}
}
