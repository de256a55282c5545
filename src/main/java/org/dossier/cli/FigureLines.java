package org.dossier.cli;

import java.util.List;
import org.dossier.model.Coverage;
import org.dossier.model.Figures;

/**
 * The figures of a site, as {@code dossier check} prints them below its problems.
 *
 * <pre>
 * Citation coverage: 97 % (chapter 100 %, person 95 %); elsewhere 64 % (film 80 %, page 60 %)
 * Exempt passages: 6; --format json lists them with their reasons
 * Sources: 228 cited of 230 registered
 * Claims: 36 (10 established, 4 alleged, 20 contested, 2 overturned)
 * </pre>
 */
final class FigureLines {

    private FigureLines() {}

    static List<String> of(Figures figures) {
        Coverage coverage = figures.coverage();
        int exempt = coverage.facts().exempt() + coverage.others().exempt();
        int claims = figures.claims().values().stream().mapToInt(Integer::intValue).sum();
        return List.of(
                "Citation coverage: " + coverage(coverage, true) + (coverage.kinds(false).isEmpty() ? "" : "; elsewhere " + coverage(coverage, false)),
                "Exempt passages: " + exempt + (exempt == 0 ? "" : "; --format json lists them with their reasons"),
                "Sources: " + figures.cited() + " cited of " + figures.registered() + " registered",
                "Claims: " + claims + inBrackets(figures.claims().entrySet().stream()
                        .map(state -> state.getValue() + " " + state.getKey().word())
                        .toList()));
    }

    /** Such as {@code 97 % (chapter 100 %, person 95 %)}. */
    private static String coverage(Coverage coverage, boolean statingFacts) {
        Coverage.Count together = statingFacts ? coverage.facts() : coverage.others();
        return together.percent() + " %" + inBrackets(coverage.kinds(statingFacts).stream()
                .map(kind -> kind.word() + " " + coverage.byKind().get(kind).percent() + " %")
                .toList());
    }

    private static String inBrackets(List<String> parts) {
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }
}
