package org.dossier.jbake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.page.PlannedPage;
import org.dossier.page.SitePlan;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Location;

/**
 * What goes wrong while pages are rendered, each page's by itself.
 *
 * <p>A slip in a template shows on every page that uses it. It is reported once, for the first of those pages in the order
 * of the plan, whichever thread came upon it first.
 */
final class BakeFaults {

    /** By output path. */
    private final Map<String, DiagnosticCollector> pages = new LinkedHashMap<>();
    private final DiagnosticCollector others = new DiagnosticCollector();

    BakeFaults(SitePlan plan) {
        plan.pages().forEach(page -> pages.put(page.path().path(), new DiagnosticCollector()));
    }

    /** For one page. */
    DiagnosticCollector of(PlannedPage page) {
        return pages.get(page.path().path());
    }

    /** For what is no page of the plan. */
    DiagnosticCollector others() {
        return others;
    }

    /** A fault of a template; where a missing one is asked for does not make it another fault. */
    private record Fault(Code code, String message, String place) {

        static Fault of(Diagnostic diagnostic) {
            Location location = diagnostic.location();
            return new Fault(
                    diagnostic.code(),
                    diagnostic.message(),
                    diagnostic.code() == Code.MISSING_TEMPLATE ? "" : location.toString());
        }
    }

    void reportTo(DiagnosticCollector diagnostics) {
        Map<Fault, List<Diagnostic>> faults = new LinkedHashMap<>();
        pages.values().stream()
                .flatMap(page -> page.sorted().stream())
                .forEach(diagnostic ->
                        faults.computeIfAbsent(Fault.of(diagnostic), fault -> new ArrayList<>()).add(diagnostic));
        faults.values().forEach(same -> diagnostics.add(summary(same)));
        others.sorted().forEach(diagnostics::add);
    }

    private static Diagnostic summary(List<Diagnostic> same) {
        int more = same.size() - 1;
        return more == 0 ? same.get(0) : same.get(0).hint("the same on " + more + " more page" + (more == 1 ? "" : "s"));
    }
}
