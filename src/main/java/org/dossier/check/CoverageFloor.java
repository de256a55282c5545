package org.dossier.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.config.CheckSettings;
import org.dossier.model.Coverage;
import org.dossier.model.Document;
import org.dossier.model.Header;
import org.dossier.model.Site;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;

/**
 * A site whose citation coverage is below the floor it has set itself.
 *
 * <p>A floor of 100 is not judged here: every passage below it is an error of its own, with its place.
 */
final class CoverageFloor {

    /** How many pages are named: enough to begin with. */
    private static final int NAMED = 3;

    private CoverageFloor() {}

    private record Page(String path, Coverage.Count count) {}

    static void judge(Site site, CheckSettings settings, DiagnosticCollector diagnostics) {
        Coverage.Count facts = Coverage.of(site).facts();
        int floor = settings.citationsMinimum();
        if (floor == CheckSettings.ALL || 100L * facts.cited() >= (long) floor * facts.due()) {
            return;
        }
        diagnostics.error(
                Code.LOW_COVERAGE,
                settings.citationsPlace(),
                "the citation coverage is " + facts.percent() + " % (" + facts.cited() + " of " + facts.due()
                        + " passages), below the minimum of " + floor + " %",
                "furthest behind: " + furthestBehind(site),
                "add citations there; each passage that lacks one is listed as uncited-passage");
    }

    /** The documents with the most passages to mend. */
    private static String furthestBehind(Site site) {
        List<Page> pages = site.catalogue().all().stream()
                .filter(document -> document.header().status() != Header.Status.DRAFT && document.id().kind().statesFacts())
                .map(CoverageFloor::page)
                .filter(page -> page.count().missing() > 0)
                .sorted(Comparator.comparing((Page page) -> -page.count().missing()).thenComparing(Page::path))
                .limit(NAMED)
                .toList();
        return pages.stream()
                .map(page -> page.path() + " (" + page.count().missing() + " of " + page.count().due() + ")")
                .collect(Collectors.joining(", "));
    }

    private static Page page(Document document) {
        return new Page(document.header().file().path(), Coverage.Count.of(document));
    }
}
