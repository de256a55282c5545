package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.account;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.prose;

import java.util.List;
import java.util.Map;
import org.dossier.page.SampleSite;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void countWhatASiteRestsOnWithoutItsDrafts() {
        SampleSite site = new SampleSite("S001", "S002", "S003");
        site.source("S004", Source.Consulted.OPENING_ONLY);
        site.add(chapter(1, "one", "Cited [@S001].", "Cited [@S001].", "Not cited.", "Exempt. {.unsourced}"))
                .add(new Chapter(
                        header(Kind.CHAPTER, "two", "Two", "", Header.Status.DRAFT, 2), prose("Cited [@S002]."), Edtf.UNKNOWN, List.of(),
                        List.of(), List.of(), List.of()))
                .add(claim("a", Claim.State.CONTESTED, List.of(account("A", "2005", "S004"))))
                .add(claim("b", Claim.State.CONTESTED, List.of()))
                .add(claim("c", Claim.State.ALLEGED, List.of()))
                .add(new Page(header(Kind.PAGE, "about", "About"), prose("We wrote this.")));

        Figures figures = Figures.of(site.site());

        Coverage coverage = new Coverage(Map.of(
                Kind.CHAPTER, new Coverage.Count(2, 1, 1),
                Kind.PAGE, new Coverage.Count(0, 0, 1)));
        assertThat(figures).isEqualTo(new Figures(
                coverage,
                4,
                2,
                Map.of(Source.Consulted.IN_FULL, 3, Source.Consulted.OPENING_ONLY, 1),
                Map.of(Claim.State.CONTESTED, 2, Claim.State.ALLEGED, 1)));
        assertThat(figures.claims().keySet()).containsExactly(Claim.State.ALLEGED, Claim.State.CONTESTED);
    }

    @Test
    void keepWhatMustCiteApartFromTheRest() {
        Coverage coverage = new Coverage(Map.of(
                Kind.CHAPTER, new Coverage.Count(2, 1, 1),
                Kind.CLAIM, new Coverage.Count(4, 0, 0),
                Kind.PAGE, new Coverage.Count(0, 3, 1)));

        assertThat(coverage.facts()).isEqualTo(new Coverage.Count(6, 1, 1));
        assertThat(coverage.facts().percent()).isEqualTo(85);
        assertThat(coverage.kinds(true)).containsExactly(Kind.CHAPTER, Kind.CLAIM);
        assertThat(coverage.others()).isEqualTo(new Coverage.Count(0, 3, 1));
        assertThat(coverage.kinds(false)).containsExactly(Kind.PAGE);
    }

    @Test
    void areFullWhereNothingIsDue() {
        assertThat(Coverage.of(new SampleSite().site()).facts().percent()).isEqualTo(100);
    }
}
