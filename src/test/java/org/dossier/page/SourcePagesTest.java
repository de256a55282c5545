package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dossier.page.SampleSite.account;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.event;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.person;
import static org.dossier.page.SampleSite.proceeding;
import static org.dossier.page.SampleSite.state;

import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.Source;
import org.dossier.page.view.DocumentLink;
import org.dossier.page.view.Filter;
import org.dossier.page.view.GradeView;
import org.dossier.page.view.Link;
import org.dossier.page.view.More;
import org.dossier.page.view.SourceView;
import org.dossier.page.view.SourcesView;
import org.junit.jupiter.api.Test;

class SourcePagesTest {

    private final SampleSite site = new SampleSite();

    private SampleSite threeSources() {
        site.source("S001", Source.Kind.PRESS, "es-MX");
        site.source("S002", Source.Kind.RULING, "es");
        site.source("S003", Source.Kind.PRESS, "fr");
        return site;
    }

    @Test
    void areGroupedByKindWithTheKindsInOneOrder() {
        SourcesView view = threeSources().view(SourcesView.class, "sources/index.html");

        assertThat(view.count()).isEqualTo(3);
        assertThat(view.groups())
                .extracting(SourcesView.Group::id, SourcesView.Group::label, group -> ids(group))
                .containsExactly(
                        tuple("sources-kind-ruling", "Rulings", List.of("S002")),
                        tuple("sources-kind-press", "Press", List.of("S001", "S003")));
    }

    private static List<String> ids(SourcesView.Group group) {
        return group.sources().stream().map(SourcesView.SourceLine::id).toList();
    }

    @Test
    void areFilteredOnPagesOfTheirOwnByPlainLinks() {
        SourcesView view = threeSources().view(SourcesView.class, "sources/language/es/index.html");

        assertThat(view.all()).isEqualTo(new Filter("../../", "All", 3, false));
        assertThat(view.kinds()).containsExactly(
                new Filter("../../kind/ruling/", "Rulings", 1, false),
                new Filter("../../kind/press/", "Press", 2, false));
        assertThat(view.languages()).containsExactly(
                new Filter("../fr/", "French", 1, false), new Filter("./", "Spanish", 2, true));
        assertThat(view.head().title()).isEqualTo("Sources: Spanish");
        assertThat(view.groups()).extracting(SourcesView.Group::label, group -> ids(group))
                .containsExactly(tuple("Rulings", List.of("S002")), tuple("Press", List.of("S001")));
    }

    @Test
    void ofALongRegisterAreListedWholeByKindOnly() {
        site.source("R1", Source.Kind.RULING, "es");
        for (int i = 100; i < 220; i++) {
            site.source("S" + i, Source.Kind.PRESS, "es");
        }
        site.add(chapter(1, "one", "Words [@S150] and [@S160]."));
        site.add(chapter(2, "two", "More [@S160]."));

        SourcesView view = site.view(SourcesView.class, "sources/index.html");

        assertThat(view.count()).isEqualTo(121);
        assertThat(view.groups()).extracting(group -> group.label(), group -> ids(group), group -> group.all()).containsExactly(
                tuple("Rulings", List.of("R1"), null),
                tuple(
                        "Press",
                        List.of("S160", "S150", "S100", "S101", "S102", "S103", "S104", "S105", "S106", "S107"),
                        new More("kind/press/", 120)));
        assertThat(site.view(SourcesView.class, "sources/kind/press/index.html").count()).isEqualTo(120);
    }

    @Test
    void ofOneKindAreGroupedByLanguageWithUnknownOnesLast() {
        threeSources().source("S004", Source.Kind.PRESS, "");

        SourcesView view = site.view(SourcesView.class, "sources/kind/press/index.html");

        assertThat(view.groups()).extracting(SourcesView.Group::label, group -> ids(group)).containsExactly(
                tuple("French", List.of("S003")), tuple("Spanish", List.of("S001")), tuple("Language not known", List.of("S004")));
    }

    @Test
    void endTheirListsInHtmlWhereAddressesAreNotClean() {
        threeSources().clean = false;

        assertThat(site.plan().pages()).extracting(page -> page.path().path()).containsExactly(
                "404.html",
                "corrections/index.html",
                "index.html",
                "sources/index.html",
                "sources/kind/press.html",
                "sources/kind/ruling.html",
                "sources/language/es.html",
                "sources/language/fr.html",
                "sources/s001.html",
                "sources/s002.html",
                "sources/s003.html");
    }

    @Test
    void haveNoListsWhereThereIsNoChoice() {
        site.source("S001", Source.Kind.PRESS, "es");

        SourcesView view = site.view(SourcesView.class, "sources/index.html");

        assertThat(view.kinds()).isEmpty();
        assertThat(view.languages()).isEmpty();
        assertThat(site.view(SourceView.class, "sources/s001/index.html").kind()).isEqualTo(new Link("../", "Press"));
    }

    @Test
    void mayBeCalledLikeTheFoldersOfTheLists() {
        for (boolean clean : List.of(true, false)) {
            SampleSite other = new SampleSite();
            other.clean = clean;
            other.source("kind", Source.Kind.PRESS, "es");
            other.source("language", Source.Kind.RULING, "fr");
            other.source("press", Source.Kind.RULING, "fr");

            other.plan();

            assertThat(other.report()).isEmpty();
        }
    }

    @Test
    void sayWhatTheyAreAndHowFarTheyAreTrusted() {
        SourceView view = threeSources().view(SourceView.class, "sources/s001/index.html");

        assertThat(view.kind()).isEqualTo(new Link("../kind/press/", "Press"));
        assertThat(view.typeLabel()).isEqualTo("Newspaper article");
        assertThat(view.languageList()).isEqualTo(new Link("../language/es/", "Spanish"));
        assertThat(view.consulted()).isEqualTo("read in full");
        assertThat(view.grade()).isEqualTo(new GradeView("B", "Secondary press, specialist, or party to the case."));
        assertThat(view.archive()).isNull();
    }

    @Test
    void sayWhatRestsOnThemClaimsAndStatusesFirst() {
        site.source("S001", Source.Kind.PRESS, "es");
        site.add(chapter(1, "the-arrest", "They were arrested. [@S001]"))
                .add(event("arrest", "2005-12-08", List.of(), List.of("S001")))
                .add(claim("who", Claim.State.CONTESTED, List.of(account("One", "2006", "S001"))))
                .add(person(
                        header(Kind.PERSON, "ana", "Ana"), List.of(), List.of(),
                        List.of(proceeding("Arms", state("2006", LegalState.State.CHARGED, "S001"))), List.of(), false))
                .add(person(
                        header(Kind.PERSON, "ben", "Ben"), List.of(), List.of(),
                        List.of(proceeding("Arms", state("2006", LegalState.State.CHARGED, "S001"))), List.of(), false,
                        "He was there. [@S001]"));

        SourceView view = site.view(SourceView.class, "sources/s001/index.html");

        assertThat(view.supports())
                .extracting(SourceView.Support::id, SourceView.Support::label, support -> titles(support))
                .containsExactly(
                        tuple("supports-claims", "Claims", List.of("Claim who")),
                        tuple("supports-status", "Legal status", List.of("Ana", "Ben")),
                        tuple("supports-chapter", "Chapters", List.of("Chapter the-arrest")),
                        tuple("supports-event", "Events", List.of("Event arrest")),
                        tuple("supports-person", "People", List.of("Ben")));
    }

    private static List<String> titles(SourceView.Support support) {
        return support.documents().stream().map(DocumentLink::title).toList();
    }
}
