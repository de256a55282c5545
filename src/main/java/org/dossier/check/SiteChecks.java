package org.dossier.check;

import java.util.List;
import org.dossier.model.Header;
import org.dossier.model.Site;
import org.dossier.text.DiagnosticCollector;

/** The rules a site must keep before it is written. Drafts are work in progress and are not judged. */
public final class SiteChecks {

    private static final List<Check> CHECKS = List.of(
            new UncitedPassages(), new OneSidedClaims(), new SelfReferences(), new DuplicateRelations());

    private SiteChecks() {}

    public static void run(Site site, DiagnosticCollector diagnostics) {
        site.catalogue().all().stream()
                .filter(document -> document.header().status() != Header.Status.DRAFT)
                .forEach(document -> CHECKS.forEach(check -> check.judge(document, diagnostics)));
    }
}
