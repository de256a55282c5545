package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.account;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.person;
import static org.dossier.page.SampleSite.proceeding;
import static org.dossier.page.SampleSite.state;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.Locator;
import org.dossier.model.Person;
import org.dossier.model.Source;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ChapterView;
import org.dossier.page.view.CopyView;
import org.dossier.page.view.DateView;
import org.dossier.page.view.NoteMarkView;
import org.dossier.page.view.NoteView;
import org.dossier.page.view.PersonView;
import org.dossier.text.Html;
import org.junit.jupiter.api.Test;

class NotesAndProseTest {

    private final SampleSite site = new SampleSite("S001", "S002", "S003", "S004");

    private static String numbers(List<NoteView> notes) {
        List<String> lines = new ArrayList<>();
        for (NoteView note : notes) {
            lines.add(note.number() + " " + note.items().stream().map(item -> item.reference().markup()).toList() + " " + note.marks());
        }
        return String.join("\n", lines);
    }

    @Test
    void numbersAnEmbeddedClaimBetweenTheParagraphsAroundIt() {
        site.add(claim("c", Claim.State.CONTESTED, List.of(account("A", "2006", "S002"), account("B", "2007", "S003"))));
        site.add(chapter(1, "one", "Before [@S001].", ":::claim c", "After [@S004; @S001]."));

        ChapterView page = site.view(ChapterView.class, "story/one/index.html");

        assertThat(numbers(page.notes())).isEqualTo("""
                1 [Reference S001] [mark_1_1]
                2 [Reference S002] [mark_2_1]
                3 [Reference S003] [mark_3_1]
                4 [Reference S004, Reference S001] [mark_4_1]""");
        assertThat(page.body().get(0).html()).isEqualTo(new Html("Before <sup id=mark_1_1>1</sup>."));
        assertThat(page.body().get(1).claim().accounts().get(1).notes()).isEqualTo(List.of(new NoteMarkView(3, "mark_3_1", "note_3")));
        assertThat(page.body().get(2).html()).isEqualTo(new Html("After <sup id=mark_4_1>4</sup>."));
    }

    @Test
    void sharesOneNoteAmongEqualCitationsAndGivesEachMarkItsOwnId() {
        site.add(claim("c", Claim.State.ALLEGED, List.of(account("A", "2006", "S001"))));
        site.add(chapter(1, "one", "Once [@S001].", ":::claim c", "Twice [@S001], with a page [@S001, p. 14].", ":::claim c"));

        ChapterView page = site.view(ChapterView.class, "story/one/index.html");

        assertThat(numbers(page.notes())).isEqualTo("""
                1 [Reference S001] [mark_1_1, mark_1_2, mark_1_3, mark_1_4]
                2 [Reference S001] [mark_2_1]""");
        assertThat(page.body().get(3).claim().accounts().get(0).notes()).isEqualTo(List.of(new NoteMarkView(1, "mark_1_4", "note_1")));
    }

    @Test
    void sharesOneNoteWhateverTheOrderOfItsSourcesAndNamesEachOnce() {
        site.add(chapter(1, "one", "Once [@S002; @S001], twice [@S001; @S002], thrice [@S002; @S001; @S002].", "Alone [@S001; @S001], [@S001]."));

        assertThat(numbers(site.view(ChapterView.class, "story/one/index.html").notes())).isEqualTo("""
                1 [Reference S002, Reference S001] [mark_1_1, mark_1_2, mark_1_3]
                2 [Reference S001] [mark_2_1, mark_2_2]""");
    }

    @Test
    void namesPlacesInTheTermsOfTheCitationStyleLanguage() {
        Labels labels = new Labels();

        assertThat(List.of(
                        new Locator(Locator.Label.PAGE, "14"),
                        new Locator(Locator.Label.PAGE, "14-16"),
                        new Locator(Locator.Label.PAGE, "xi-xii, 3"),
                        new Locator(Locator.Label.PAGE, "A-12"),
                        new Locator(Locator.Label.PARAGRAPH, "3, 5-7"),
                        new Locator(Locator.Label.CHAPTER, "2"),
                        new Locator(Locator.Label.SECTION, "4.1-4.3"),
                        new Locator(Locator.Label.TIMECODE, "00:14:20-00:15:00"),
                        Locator.NONE))
                .extracting(labels::locator)
                .containsExactly(
                        "p.\u00a014",
                        "pp.\u00a014\u201316",
                        "pp.\u00a0xi\u2013xii, 3",
                        "p.\u00a0A-12",
                        "paras.\u00a03, 5\u20137",
                        "chap.\u00a02",
                        "secs.\u00a04.1\u20134.3",
                        "00:14:20\u201300:15:00",
                        "");
    }

    @Test
    void saysOfANoteWhereInTheSourceAndWhatTheSourceIsAndHowItWasRead() {
        site.source("S005", Source.Consulted.OPENING_ONLY);
        Source plain = site.sources.get("S001");
        site.sources.put("S001", new Source(
                plain.id(), plain.type(), Source.Kind.RULING, plain.title(), plain.authors(), plain.container(), plain.publisher(),
                plain.issued(), plain.url(), plain.language(), Source.Consulted.NOT_STATED, Source.Grade.NOT_GRADED,
                new Source.Archive("https://archive.org/a", SampleSite.date("2021-05-03")), plain.limits(), plain.span()));
        site.add(chapter(1, "one", "Words [@S005, p. 14; @S001]."));

        assertThat(site.view(ChapterView.class, "story/one/index.html").notes()).isEqualTo(List.of(new NoteView(
                1,
                "note_1",
                List.of(
                        new NoteView.Item(
                                new Html("Reference S005"), "p.\u00a014", "../../sources/s005/", "Press", "B",
                                "read in its opening only", null),
                        new NoteView.Item(
                                new Html("Reference S001"), null, "../../sources/s001/", "Ruling", null, null,
                                new CopyView("https://archive.org/a", new DateView("3 May 2021", "2021-05-03")))),
                List.of("mark_1_1"))));
    }

    @Test
    void numbersAPersonsStatusBeforeTheBodyAndRelationsAfterIt() {
        site.add(person("b", "B", List.of(), List.of()));
        site.add(person(
                header(Kind.PERSON, "a", "A"), List.of(), List.of(),
                List.of(proceeding(
                        "Matter",
                        state("2005-12-08", LegalState.State.ACCUSED, "S002"),
                        state("2013-01-23", LegalState.State.ANNULLED, "S001"))),
                List.of(new Person.Relation(
                        SampleSite.refs(Kind.PERSON, "b").get(0), "friend", SampleSite.date("2004"), SampleSite.date(""), SampleSite.cites("S004"))),
                false,
                "Body [@S003]."));

        PersonView page = site.view(PersonView.class, "people/a/index.html");

        assertThat(numbers(page.notes())).isEqualTo("""
                1 [Reference S001] [mark_1_1, mark_1_2]
                2 [Reference S002] [mark_2_1]
                3 [Reference S003] [mark_3_1]
                4 [Reference S004] [mark_4_1]""");
        assertThat(page.status().proceedings().get(0).latest().label()).isEqualTo("Judgment annulled");
    }

    @Test
    void showsAStatusAndAQuotationInPlace() {
        site.add(person(
                header(Kind.PERSON, "a", "A"), List.of(), List.of(),
                List.of(proceeding("Matter", state("2005", LegalState.State.ACCUSED, "S002"))), List.of(), false));
        site.add(chapter(1, "one", ":::quote Words [@S001]", ":::status a"));

        List<BlockView> body = site.view(ChapterView.class, "story/one/index.html").body();

        assertThat(body.get(0)).isEqualTo(new BlockView(
                "quotation", null, null, null,
                new BlockView.Quotation(
                        null, null, "en", new Html("Words"), null, List.of(new NoteMarkView(1, "mark_1_1", "note_1"))),
                null));
        assertThat(body.get(1).status().proceedings().get(0).latest().notes())
                .isEqualTo(List.of(new NoteMarkView(2, "mark_2_1", "note_2")));
    }

    @Test
    void givesALinkWithoutWordsTheTitleOfItsTarget() {
        site.add(person("a", "Ana", List.of(), List.of()));
        site.add(chapter(1, "one", "See [](person:a) and [this](source:S001)."));

        assertThat(site.view(ChapterView.class, "story/one/index.html").body().get(0).html())
                .isEqualTo(new Html("See <a href=../../people/a/>Ana</a> and <a href=../../sources/s001/>this</a>."));
    }
}
