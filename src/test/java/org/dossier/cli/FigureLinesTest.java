package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dossier.model.Claim;
import org.dossier.model.Coverage;
import org.dossier.model.Figures;
import org.dossier.model.Kind;
import org.dossier.model.Source;
import org.junit.jupiter.api.Test;

class FigureLinesTest {

    @Test
    void nameWhatMustCiteFirstAndTheRestApart() {
        Coverage coverage = new Coverage(Map.of(
                Kind.CHAPTER, new Coverage.Count(10, 2, 0),
                Kind.PERSON, new Coverage.Count(9, 0, 1),
                Kind.PAGE, new Coverage.Count(1, 4, 2)));
        Figures figures = new Figures(
                coverage, 230, 228, Map.of(Source.Consulted.IN_FULL, 230), Map.of(Claim.State.CONTESTED, 2, Claim.State.ESTABLISHED, 1));

        assertThat(FigureLines.of(figures)).containsExactly(
                "Citation coverage: 95 % (chapter 100 %, person 90 %); elsewhere 33 % (page 33 %)",
                "Exempt passages: 6; --format json lists them with their reasons",
                "Sources: 228 cited of 230 registered",
                "Claims: 3 (1 established, 2 contested)");
    }

    @Test
    void areShortForAnEmptySite() {
        assertThat(FigureLines.of(new Figures(new Coverage(Map.of()), 0, 0, Map.of(), Map.of()))).containsExactly(
                "Citation coverage: 100 %", "Exempt passages: 0", "Sources: 0 cited of 0 registered", "Claims: 0");
    }
}
