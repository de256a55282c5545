package org.dossier.check;

import java.util.List;
import org.dossier.config.SiteConfig;
import org.dossier.model.Header;
import org.dossier.model.Site;
import org.dossier.model.Term;
import org.dossier.model.WordingRule;
import org.dossier.text.DiagnosticCollector;

/** The rules a site must keep before it is written. Drafts are work in progress and are not judged. */
public final class SiteChecks {

    private SiteChecks() {}

    /** @param wording what the site's editors do not write */
    public static void run(Site site, SiteConfig config, List<WordingRule> wording, DiagnosticCollector diagnostics) {
        List<Check> checks = List.of(
                new UncitedPassages(config.checks()),
                new OneSidedClaims(),
                new SelfReferences(),
                new DuplicateRelations(),
                new Quotations(config.checks().quotationWords(), config.language()),
                new ReviewDates(config.checks().today()),
                new ForbiddenWording(wording, site));
        site.catalogue().all().parallelStream()
                .filter(document -> document.header().status() != Header.Status.DRAFT)
                .forEach(document -> checks.forEach(check -> check.judge(document, diagnostics)));
        CoverageFloor.judge(site, config.checks(), diagnostics);
        AmbiguousTerms.judge(
                site.catalogue().all(Term.class).stream()
                        .filter(term -> term.header().status() != Header.Status.DRAFT)
                        .toList(),
                diagnostics);
    }
}
