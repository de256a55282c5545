package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.date;
import static org.dossier.page.SampleSite.event;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.person;
import static org.dossier.page.SampleSite.proceeding;
import static org.dossier.page.SampleSite.prose;
import static org.dossier.page.SampleSite.refs;
import static org.dossier.page.SampleSite.state;

import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Edtf;
import org.dossier.model.Film;
import org.dossier.model.Header;
import org.dossier.model.Home;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.LocalTitles;
import org.dossier.model.Page;
import org.dossier.model.Person;
import org.dossier.model.Term;
import org.dossier.page.view.ChapterView;
import org.dossier.page.view.ClaimLine;
import org.dossier.page.view.ClaimView;
import org.dossier.page.view.ClaimsView;
import org.dossier.page.view.CorrectionLine;
import org.dossier.page.view.DateView;
import org.dossier.page.view.DocumentLink;
import org.dossier.page.view.FilmView;
import org.dossier.page.view.HomeView;
import org.dossier.page.view.Link;
import org.dossier.page.view.PeopleView;
import org.dossier.page.view.PersonView;
import org.dossier.page.view.ReferrerGroup;
import org.dossier.page.view.TermView;
import org.dossier.page.view.TextView;
import org.junit.jupiter.api.Test;

/** What the page of a record leads to beyond its own words: claims, other pages, corrections, other sites. */
class BacklinksTest {

    private final SampleSite site = new SampleSite("S001", "S002");

    private static List<String> words(List<ReferrerGroup> groups) {
        return groups.stream()
                .map(group -> group.label() + " " + group.documents().stream().map(DocumentLink::title).toList())
                .toList();
    }

    private static List<String> questions(List<ClaimLine> claims) {
        return claims.stream().map(ClaimLine::question).toList();
    }

    @Test
    void groupsWhatRefersToARecordByKindAndOrdersEachKindAsItsOwnList() {
        site.add(new Term(header(Kind.TERM, "amparo", "Amparo"), prose("A word."), List.of(new Term.Form("amparo", SampleSite.span("amparo"))), ""))
                .add(chapter(2, "second", "[](term:amparo)"))
                .add(chapter(1, "first", "[](term:amparo) [](term:amparo)"))
                .add(event("a-late", "2013", List.of(), List.of(), "[](term:amparo)"))
                .add(event("b-early", "2005", List.of(), List.of(), "[](term:amparo)"))
                .add(new Page(header(Kind.PAGE, "about", "About"), prose("[](term:amparo)")))
                .add(new Home(header(Kind.HOME, "index", "Home"), prose("[](term:amparo)")));

        assertThat(words(site.view(TermView.class, "terms/amparo/index.html").referrers())).containsExactly(
                "Chapters [Chapter first, Chapter second]", "Events [Event b-early, Event a-late]", "Other pages [About]");
    }

    @Test
    void leavesOutWhatThePageListsAlready() {
        site.add(person(
                header(Kind.PERSON, "ana", "Ana"), List.of(), List.of(), List.of(),
                List.of(new Person.Relation(refs(Kind.PERSON, "ben").get(0), "sister", date(""), date(""), List.of())),
                false));
        site.add(person("ben", "Ben", List.of(), List.of(), "[](person:ana)"))
                .add(person("cleo", "Cleo", List.of(), List.of(), "[](person:ana)"))
                .add(event("trial", "2008", List.of("ana"), List.of()))
                .add(event("appeal", "2009", List.of(), List.of(), "[](person:ana)"))
                .add(claim("c", Claim.State.ALLEGED, List.of(), "[](person:ana)"));

        PersonView page = site.view(PersonView.class, "people/ana/index.html");

        assertThat(page.timeline()).extracting(line -> line.title()).containsExactly("Event trial");
        assertThat(questions(page.claims())).containsExactly("Question of c?");
        assertThat(words(page.referrers())).containsExactly("People [Cleo]", "Events [Event appeal]");
    }

    @Test
    void listsTheClaimsAPageLinksToAndThoseThatReferToItButNotThoseShownInPlace() {
        site.add(claim("linked", Claim.State.ESTABLISHED, List.of()))
                .add(claim("shown", Claim.State.CONTESTED, List.of(), "[](page:about)"))
                .add(claim("referring", Claim.State.CONTESTED, List.of(), "[](page:about)"))
                .add(claim("other", Claim.State.CONTESTED, List.of()));
        site.add(new Page(
                header(Kind.PAGE, "about", "About"), prose("[](claim:linked) [](claim:linked) [](claim:shown)", ":::claim shown")));

        TextView page = site.view(TextView.class, "about/index.html");

        assertThat(questions(page.claims())).containsExactly("Question of referring?", "Question of linked?");
        assertThat(page.referrers()).isEmpty();
    }

    @Test
    void leadsFromAClaimToTheClaimsThatReferToIt() {
        site.add(claim("a", Claim.State.CONTESTED, List.of())).add(claim("b", Claim.State.CONTESTED, List.of(), "[](claim:a)"));

        assertThat(words(site.view(ClaimView.class, "claims/a/index.html").referrers())).containsExactly("Claims [Claim b]");
    }

    @Test
    void ordersClaimsOfOneStateAsTheStoryComesToThemAndSaysWhere() {
        site.add(claim("z", Claim.State.CONTESTED, List.of()))
                .add(claim("a", Claim.State.CONTESTED, List.of()))
                .add(claim("untold-b", Claim.State.CONTESTED, List.of()))
                .add(claim("untold-a", Claim.State.CONTESTED, List.of()))
                .add(claim("m", Claim.State.CONTESTED, List.of()));
        site.add(chapter(2, "two", "[](claim:m) [](claim:z) [](claim:a)")).add(chapter(1, "one", ":::claim z"));

        assertThat(site.view(ClaimsView.class, "claims/index.html").groups().get(0).claims())
                .extracting(line -> line.question() + " " + line.chapter())
                .containsExactly(
                        "Question of z? " + new Link("../story/one/", "Chapter 1: Chapter one"),
                        "Question of m? " + new Link("../story/two/", "Chapter 2: Chapter two"),
                        "Question of a? " + new Link("../story/two/", "Chapter 2: Chapter two"),
                        "Question of untold-a? null",
                        "Question of untold-b? null");
    }

    @Test
    void saysOnTheCorrectedPageWhenItWasCorrectedNewestFirst() {
        site.add(chapter(1, "one"))
                .add(correction("first", "2026-01-02", Kind.CHAPTER, "one"))
                .add(correction("second", "2026-02-03", Kind.CHAPTER, "one"))
                .add(new Home(header(Kind.HOME, "index", "Home"), prose("Words.")))
                .add(correction("third", "2026-03-04", Kind.HOME, "index"));

        ChapterView page = site.view(ChapterView.class, "story/one/index.html");

        assertThat(page.corrections()).containsExactly(
                new CorrectionLine(
                        "../../corrections/#second", "Correction second", new DateView("3 February 2026", "2026-02-03"), "Update"),
                new CorrectionLine(
                        "../../corrections/#first", "Correction first", new DateView("2 January 2026", "2026-01-02"), "Update"));
        assertThat(page.referrers()).isEmpty();
        assertThat(site.view(HomeView.class, "index.html").corrections())
                .extracting(CorrectionLine::href)
                .containsExactly("corrections/#third");
    }

    private static Correction correction(String id, String date, Kind kind, String page) {
        return new Correction(
                header(Kind.CORRECTION, id, "Correction " + id), prose(), date(date), refs(kind, page).get(0),
                "was", "is", "why", Correction.Nature.UPDATE);
    }

    @Test
    void leadsFromAFilmToWhatRefersToItAndToOtherSites() {
        site.add(person("ana", "Ana", List.of(), List.of("director"), "[](film:series)"))
                .add(person("ben", "Ben", List.of(), List.of(), "[](film:series)"));
        site.add(new Film(
                header(Kind.FILM, "series", "Series"), prose(), new LocalTitles(List.of()), Edtf.UNKNOWN, "", "",
                List.of(new Film.Credit("Director", List.of(new Film.Credited.WithPage(refs(Kind.PERSON, "ana").get(0))), "", List.of(), List.of())),
                List.of(), List.of(), List.of("https://www.wikidata.org/wiki/Q1", "http://example.org/")));

        FilmView page = site.view(FilmView.class, "film/series/index.html");

        assertThat(words(page.referrers())).containsExactly("People [Ben]");
        assertThat(page.elsewhere()).containsExactly(
                new Link("https://www.wikidata.org/wiki/Q1", "wikidata.org/wiki/Q1"), new Link("http://example.org/", "example.org"));
    }

    @Test
    void showsBesideAPersonInTheListTheLatestStateWithItsSources() {
        site.add(person(
                header(Kind.PERSON, "ana", "Ana"), List.of("accused", "author"), List.of(),
                List.of(proceeding(
                        "Matter", state("2005", LegalState.State.ACCUSED, "S001"), state("2013-01-23", LegalState.State.ANNULLED, "S002"))),
                List.of(), false));
        site.add(person("ben", "Ben", List.of("author"), List.of()));

        PeopleView page = site.view(PeopleView.class, "people/index.html");

        assertThat(page.groups())
                .flatExtracting(group -> group.people().stream()
                        .map(line -> group.label() + ": " + line.link().title()
                                + (line.status() == null ? "" : ", " + line.status().proceedings().get(0).latest().label()
                                        + " " + line.status().proceedings().get(0).latest().notes().get(0).markId()))
                        .toList())
                .containsExactly(
                        "Accused: Ana, Judgment annulled mark_1_1", "Authors: Ana, Judgment annulled mark_1_2", "Authors: Ben");
        assertThat(page.notes()).extracting(note -> note.items().get(0).reference().markup() + " " + note.marks())
                .containsExactly("Reference S002 [mark_1_1, mark_1_2]");
        assertThat(site.view(HomeView.class, "index.html").people().get(0).people().get(0).status()).isNull();
    }

    @Test
    void ordersPeopleByTheirKeyForSortingOrElseByTheirTitle() {
        site.add(sorted("amlo", "Andrés Manuel López Obrador", "López Obrador, Andrés Manuel"))
                .add(sorted("zoe", "Zoé", ""))
                .add(sorted("loret", "Carlos Loret de Mola", "Loret de Mola, Carlos"))
                .add(sorted("cassez", "Florence Cassez", "Cassez, Florence"));

        assertThat(site.view(PeopleView.class, "people/index.html").groups().get(0).people())
                .extracting(line -> line.link().title())
                .containsExactly("Florence Cassez", "Andrés Manuel López Obrador", "Carlos Loret de Mola", "Zoé");
    }

    private static Person sorted(String id, String title, String sort) {
        Header header = header(Kind.PERSON, id, title);
        return new Person(
                header, prose(), title, sort, List.of(), Edtf.UNKNOWN, Edtf.UNKNOWN, true, List.of("judge"), List.of(), List.of(),
                List.of(), List.of(), false);
    }
}
