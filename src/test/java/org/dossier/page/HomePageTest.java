package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.date;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.person;
import static org.dossier.page.SampleSite.proceeding;
import static org.dossier.page.SampleSite.prose;
import static org.dossier.page.SampleSite.refs;
import static org.dossier.page.SampleSite.state;

import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.Page;
import org.dossier.page.view.HomeView;
import org.dossier.page.view.More;
import org.junit.jupiter.api.Test;

class HomePageTest {

    private final SampleSite site = new SampleSite("S001");

    private HomeView home() {
        return site.view(HomeView.class, "index.html");
    }

    @Test
    void isNoLongerForASiteOfHundredsOfPages() {
        for (int i = 1; i <= 60; i++) {
            site.add(chapter(i, "chapter-" + i))
                    .add(claim("claim-" + i, Claim.State.CONTESTED, List.of()))
                    .add(person(
                            header(Kind.PERSON, "person-" + i, "Person " + i), List.of("role " + i, "judge"), List.of(),
                            List.of(proceeding("A matter", state("2025", LegalState.State.ACQUITTED, "S001"))), List.of(), false));
        }
        HomeView home = home();

        assertThat(home.status()).hasSize(5);
        assertThat(home.allStatus()).isEqualTo(new More("people/", 60));
        assertThat(home.chapters()).hasSize(12);
        assertThat(home.allChapters()).isEqualTo(new More("story/", 60));
        assertThat(home.disputed()).hasSize(8);
        assertThat(home.allDisputed()).isEqualTo(new More("claims/", 60));
        assertThat(home.people()).hasSize(16).allMatch(group -> group.people().size() <= 8);
        assertThat(home.allPeople()).isEqualTo(new More("people/", 60));
    }

    @Test
    void leadsToNoLongerListWhereItShowsAll() {
        site.add(chapter(1, "one"))
                .add(claim("c", Claim.State.CONTESTED, List.of()))
                .add(person("ana", "Ana", List.of("judge"), List.of()));
        HomeView home = home();

        assertThat(home.people()).flatExtracting(group -> group.people()).hasSize(1);
        assertThat(new More[] {home.allStatus(), home.allChapters(), home.allDisputed(), home.allEpisodes(), home.allPeople()})
                .containsOnlyNulls();
    }

    @Test
    void showsTheFiveLatestCorrectionsAndChangesNewestFirst() {
        for (int i = 1; i <= 4; i++) {
            site.add(page("page-" + i, "2026-02-0" + i, "Change " + i));
        }
        site.add(page("unsaid", "2026-03-01", ""));
        site.add(correction("early", "2026-01-01")).add(correction("late", "2026-02-03"));

        assertThat(home().changes())
                .extracting(change -> change.date().words() + ", " + change.natureLabel() + ": " + change.title() + " "
                        + change.href() + " " + change.note())
                .containsExactly(
                        "4 February 2026, Update: page-4 page-4/ Change 4",
                        "3 February 2026, Correction: late corrections/#late null",
                        "3 February 2026, Update: page-3 page-3/ Change 3",
                        "2 February 2026, Update: page-2 page-2/ Change 2",
                        "1 February 2026, Update: page-1 page-1/ Change 1");
    }

    private static Page page(String id, String updated, String note) {
        Header header = header(Kind.PAGE, id, id);
        return new Page(
                new Header(
                        header.id(), 0, "en", id, "", "", Header.Status.PUBLISHED, header.published(), date(updated), note, header.file(),
                        header.place(), List.of()),
                prose());
    }

    private static Correction correction(String id, String day) {
        return new Correction(
                header(Kind.CORRECTION, id, id), prose(), date(day), refs(Kind.PAGE, "page-1").get(0), "was", "is", "why",
                Correction.Nature.CORRECTION);
    }
}
