package org.dossier.page.view;

import java.util.List;
import org.dossier.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * Sources in the site's citation style: all of the register by kind, those of one kind by language, or those of one
 * language by kind.
 *
 * @param count how many sources the page lists
 * @param cited how many of them are cited on some page
 * @param all the list of all sources
 * @param kinds the lists of one kind; empty when all sources are of one
 * @param languages the lists of one language; empty when all sources are in one
 * @param grades those that a source of the page has, best first
 */
public record SourcesView(
        PageHead head,
        int count,
        int cited,
        Filter all,
        List<Filter> kinds,
        List<Filter> languages,
        List<GradeView> grades,
        List<Group> groups)
        implements PageView {

    /**
     * Sources under a heading.
     *
     * @param id fragment on the page
     * @param sources in the order of the citation style; only those cited most, the most cited first, where {@code all} is given
     * @param all the list of all of them; null when they are all here
     */
    public record Group(String id, String label, List<SourceLine> sources, @Nullable More all) {}

    /**
     * @param href the source's page
     * @param consulted "read in its opening only"
     * @param grade its letter; null when it has none
     * @param uses how many pages cite it
     */
    public record SourceLine(
            String id, String href, Html reference, String consulted, @Nullable String grade, int uses) {}
}
