package org.dossier.page;

import java.util.List;
import java.util.Map;
import org.dossier.model.Claim;
import org.dossier.model.Coverage;
import org.dossier.model.Figures;
import org.dossier.page.view.FiguresView;

/** The figures of a site in the words of its pages; the same on every page. */
final class SiteFigures {

    private SiteFigures() {}

    static FiguresView view(Figures figures, Labels labels) {
        Coverage coverage = figures.coverage();
        return new FiguresView(
                lines(coverage, true, labels),
                line(labels.together(), coverage.facts()),
                lines(coverage, false, labels),
                figures.registered(),
                figures.cited(),
                figures.consulted().entrySet().stream()
                        .map(one -> new FiguresView.CountLine(Labels.sentence(labels.consulted(one.getKey())), one.getValue()))
                        .toList(),
                claims(figures.claims(), labels));
    }

    private static List<FiguresView.CoverageLine> lines(Coverage coverage, boolean statingFacts, Labels labels) {
        return coverage.kinds(statingFacts).stream()
                .map(kind -> line(labels.kinds(kind), coverage.byKind().get(kind)))
                .toList();
    }

    private static FiguresView.CoverageLine line(String label, Coverage.Count count) {
        return new FiguresView.CoverageLine(label, count.due(), count.cited(), count.exempt(), count.percent());
    }

    private static List<FiguresView.CountLine> claims(Map<Claim.State, Integer> counts, Labels labels) {
        return SiteIndex.STATES.stream()
                .filter(counts::containsKey)
                .map(state -> new FiguresView.CountLine(labels.state(state), counts.get(state)))
                .toList();
    }
}
