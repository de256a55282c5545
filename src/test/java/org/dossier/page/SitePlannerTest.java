package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.account;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.event;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.person;
import static org.dossier.page.SampleSite.proceeding;
import static org.dossier.page.SampleSite.prose;
import static org.dossier.page.SampleSite.refs;
import static org.dossier.page.SampleSite.state;

import java.util.List;
import java.util.Map;
import org.dossier.model.Claim;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.Page;
import org.dossier.model.Person;
import org.dossier.model.Source;
import org.dossier.page.view.ChapterView;
import org.dossier.page.view.ClaimView;
import org.dossier.page.view.ClaimsView;
import org.dossier.page.view.HomeView;
import org.dossier.page.view.Link;
import org.dossier.page.view.LostView;
import org.dossier.page.view.PageHead;
import org.dossier.page.view.PeopleView;
import org.dossier.page.view.PersonView;
import org.dossier.page.view.TimelineView;
import org.junit.jupiter.api.Test;

class SitePlannerTest {

    private final SampleSite site = new SampleSite("S001");

    private List<String> paths() {
        return site.plan().pages().stream().map(page -> page.path() + " " + page.template()).toList();
    }

    @Test
    void putsEveryPageInItsFolder() {
        site.add(chapter(1, "the-arrest"))
                .add(person("ana", "Ana", List.of(), List.of()))
                .add(event("2005-12-08-arrest", "2005-12-08", List.of(), List.of()))
                .add(claim("c", Claim.State.ALLEGED, List.of()))
                .add(new Page(header(Kind.PAGE, "about", "About"), prose()));

        assertThat(paths()).containsExactly(
                "404.html pages/error404.ftlh",
                "about/index.html pages/page.ftlh",
                "claims/c/index.html pages/claim.ftlh",
                "claims/index.html pages/claims.ftlh",
                "corrections/index.html pages/corrections.ftlh",
                "events/2005-12-08-arrest/index.html pages/event.ftlh",
                "events/index.html pages/events.ftlh",
                "index.html pages/home.ftlh",
                "people/ana/index.html pages/person.ftlh",
                "people/index.html pages/people.ftlh",
                "sources/index.html pages/sources.ftlh",
                "sources/s001/index.html pages/source.ftlh",
                "story/index.html pages/story.ftlh",
                "story/the-arrest/index.html pages/chapter.ftlh");
    }

    @Test
    void endsAddressesInHtmlWhereTheyAreNotClean() {
        site.clean = false;
        site.add(new Page(header(Kind.PAGE, "about", "About"), prose()));

        assertThat(paths()).containsExactly(
                "404.html pages/error404.ftlh",
                "about.html pages/page.ftlh",
                "corrections/index.html pages/corrections.ftlh",
                "index.html pages/home.ftlh",
                "sources/index.html pages/sources.ftlh",
                "sources/s001.html pages/source.ftlh");
    }

    @Test
    void namesBothFilesThatWouldHaveOneAddress() {
        site.add(new Page(header(Kind.PAGE, "a", "A"), prose()));
        site.add(new Page(header(Kind.PAGE, "b", "B", "a", Header.Status.PUBLISHED, 0), prose()));

        site.plan();

        assertThat(site.report()).isEqualTo("""
                content/page/b.md:1:1: error: "a/" would be the address of content/page/b.md and of content/page/a.md [address-collision]
                    1 | ---
                      | ^^^
                      = the other one: content/page/a.md:1:1
                    1 | ---
                      | ^^^
                      = give one of them another name or another slug
                1 error
                """);
    }

    @Test
    void refusesAPageWhereTheToolPutsOneOfItsOwn() {
        site.add(new Page(header(Kind.PAGE, "corrections", "Ours"), prose()));

        site.plan();

        assertThat(site.report()).isEqualTo("""
                content/page/corrections.md:1:1: error: "corrections/" would be the address of content/page/corrections.md \
                and of a page that Dossier makes itself [address-collision]
                    1 | ---
                      | ^^^
                      = give one of them another name or another slug
                1 error
                """);
    }

    @Test
    void refusesAnAssetThatDiffersFromAPageInCaseOnlyAndOneThatIsAFolderElsewhere() {
        site.add(new Page(header(Kind.PAGE, "about", "About"), prose()));

        site.plan(
                new PlannedAsset("About/Index.html", new OutputPath("About/Index.html"), new byte[0]),
                new PlannedAsset("people", new OutputPath("people"), new byte[0]),
                new PlannedAsset("people/a.png", new OutputPath("people/a.png"), new byte[0]));

        assertThat(site.report()).isEqualTo("""
                assets/About/Index.html: error: "About/Index.html" would be the address of the asset "About/Index.html" \
                and of content/page/about.md [address-collision]
                      = the other one: content/page/about.md:1:1
                    1 | ---
                      | ^^^
                      = give one of them another name or another slug
                assets/people/a.png: error: "people/a.png" would be the address of the asset "people/a.png" \
                and of the asset "people" [address-collision]
                      = the other one: assets/people
                      = give one of them another name or another slug
                2 errors
                """);
    }

    @Test
    void refusesASlugThatCannotStandInAnAddress() {
        site.add(new Page(header(Kind.PAGE, "a", "A", "Über uns", Header.Status.PUBLISHED, 0), prose()));
        site.add(new Page(header(Kind.PAGE, "con", "Con"), prose()));

        assertThat(paths()).noneMatch(path -> path.endsWith("page.ftlh"));
        assertThat(site.report()).isEqualTo("""
                content/page/a.md:1:1: error: "Über uns" cannot stand in an address [invalid-id]
                    1 | ---
                      | ^^^
                      = write slug: uber-uns
                content/page/con.md:1:1: error: "con" cannot stand in an address [invalid-id]
                    1 | ---
                      | ^^^
                      = write a slug of letters a to z, digits and hyphens that no file system keeps for itself
                2 errors
                """);
    }

    @Test
    void leavesDraftsOutAndReportsWhatLeadsToThem() {
        site.add(person(header(Kind.PERSON, "ana", "Ana", "", Header.Status.DRAFT, 0), List.of(), List.of(), List.of(), List.of(), false,
                "Text with [](person:ana)."));
        site.add(chapter(1, "one", "See [Ana](person:ana)."));

        assertThat(paths()).noneMatch(path -> path.startsWith("people"));
        assertThat(site.report()).isEqualTo("""
                content/test.md:1:11: error: the person "ana" is a draft, and drafts are not published [draft-reference]
                    1 | See [Ana](person:ana).
                      |           ^^^^^^^^^^
                      = publish content/person/ana.md (status: published), or take the reference out
                1 error
                """);
    }

    @Test
    void bakesDraftsWhenToldTo() {
        site.drafts = true;
        site.add(person(header(Kind.PERSON, "ana", "Ana", "", Header.Status.DRAFT, 0), List.of(), List.of(), List.of(), List.of(), false));
        site.add(chapter(1, "one", "See [Ana](person:ana)."));

        assertThat(paths()).contains("people/ana/index.html pages/person.ftlh");
        assertThat(site.report()).isEmpty();
    }

    @Test
    void doesNotListDraftsAmongThosePagesThatRefer() {
        site.add(person("ana", "Ana", List.of(), List.of()));
        site.add(claim("published", Claim.State.ALLEGED, List.of(), "[](person:ana)"));
        site.add(new Claim(
                header(Kind.CLAIM, "draft", "D", "", Header.Status.DRAFT, 0), prose("[](person:ana) [@S001]"), "?", Claim.State.ALLEGED,
                List.of(), List.of(), List.of(), Claim.Reading.NONE));

        assertThat(site.view(PersonView.class, "people/ana/index.html").claims()).extracting(line -> line.title())
                .containsExactly("Claim published");
    }

    @Test
    void fillsTheHeadOfAPageWithLinksThatCountFromIt() {
        site.add(chapter(1, "one")).add(new Page(header(Kind.PAGE, "about", "About"), prose()));

        PageHead head = site.plan(new PlannedAsset("css/site.css", new OutputPath("css/site.1234abcd.css"), new byte[0])).pages().stream()
                .filter(page -> page.path().path().equals("story/one/index.html"))
                .findFirst()
                .orElseThrow()
                .view()
                .get()
                .head();

        assertThat(head).isEqualTo(new PageHead(
                "chapter",
                "en",
                "Chapter one",
                "About Chapter one",
                "../../",
                null,
                "The Case",
                "10 December 2025",
                List.of(
                        new PageHead.NavigationItem("../", "The story", true),
                        new PageHead.NavigationItem("../../sources/", "Sources", false)),
                List.of(new Link("../../", "Home"), new Link("../", "The story")),
                List.of(new Link("../../about/", "About"), new Link("../../corrections/", "Corrections")),
                null,
                ContentPolicy.IN_PAGE,
                false,
                null,
                head.colophon(),
                Map.of("css/site.css", "../../css/site.1234abcd.css")));
    }

    @Test
    void givesACanonicalAddressOnlyWhenTheHostIsKnown() {
        site.add(chapter(1, "one"));
        assertThat(site.view(ChapterView.class, "story/one/index.html").head().canonical()).isNull();

        site.host = "https://case.example/book";

        assertThat(site.view(ChapterView.class, "story/one/index.html").head().canonical()).isEqualTo("https://case.example/book/story/one/");
        assertThat(site.view(HomeView.class, "index.html").head().canonical()).isEqualTo("https://case.example/book/");
    }

    @Test
    void countsTheLinksOfThePageForLostAddressesFromTheRootOfTheHost() {
        site.add(chapter(1, "one"));
        PageHead withoutHost = site.view(LostView.class, "404.html").head();
        assertThat(List.of(withoutHost.home(), withoutHost.navigation().get(0).href())).containsExactly("/", "/story/");

        site.host = "https://case.example/book";
        PageHead head = site.plan(new PlannedAsset("css/site.css", new OutputPath("css/site.1234abcd.css"), new byte[0])).pages().get(0)
                .view()
                .get()
                .head();

        assertThat(head.canonical()).isNull();
        assertThat(List.of(head.home(), head.navigation().get(0).href(), head.assets().get("css/site.css"), head.colophon().report()))
                .containsExactly("/book/", "/book/story/", "/book/css/site.1234abcd.css", "/book/corrections/#how-to-report");
    }

    @Test
    void leadsFromEachClaimAndPersonToItsNeighboursInTheOrderOfTheirList() {
        site.add(person("c", "Cleo", List.of(), List.of()))
                .add(person("a", "Ana", List.of(), List.of()))
                .add(claim("settled", Claim.State.ESTABLISHED, List.of()))
                .add(claim("open", Claim.State.CONTESTED, List.of()));

        PersonView ana = site.view(PersonView.class, "people/a/index.html");
        ClaimView settled = site.view(ClaimView.class, "claims/settled/index.html");

        assertThat(ana.previous()).isNull();
        assertThat(ana.next()).isEqualTo(new Link("../c/", "Cleo"));
        assertThat(settled.previous()).isEqualTo(new Link("../open/", "Claim open"));
        assertThat(settled.next()).isNull();
    }

    @Test
    void groupsPeopleByRoleInAlphabeticalOrderThenByRoleInTheFilm() {
        site.add(person("z", "Zoé", List.of("judge"), List.of()))
                .add(person("a", "Álvaro", List.of("judge", "author"), List.of("on-screen")))
                .add(person("b", "Bea", List.of(), List.of()));

        assertThat(site.view(PeopleView.class, "people/index.html").groups())
                .extracting(group -> group.id() + ": " + group.label() + " " + group.people().stream().map(line -> line.link().title()).toList())
                .containsExactly(
                        "role-author: Authors [Álvaro]",
                        "role-judge: Judges [Álvaro, Zoé]",
                        "role-others: Others [Bea]",
                        "film-role-on-screen: On screen [Álvaro]");
    }

    @Test
    void replacesANameThatIsWithheldEverywhere() {
        site.add(person(header(Kind.PERSON, "jane-doe", "Jane Doe"), List.of("witness"), List.of(), List.of(), List.of(), true));
        site.add(person(
                header(Kind.PERSON, "ana", "Ana"), List.of(), List.of(), List.of(),
                List.of(new Person.Relation(
                        refs(Kind.PERSON, "jane-doe").get(0), "sister", SampleSite.date(""), SampleSite.date(""), List.of())),
                false));
        site.add(chapter(1, "one", "[](person:jane-doe)"));

        PersonView hidden = site.view(PersonView.class, "people/name-withheld/index.html");

        assertThat(List.of(hidden.title(), hidden.name(), hidden.head().title())).containsOnly("Name withheld");
        assertThat(hidden.aliases()).isEmpty();
        assertThat(site.view(PersonView.class, "people/ana/index.html").relations().get(0).whom())
                .isEqualTo(new Link("../name-withheld/", "Name withheld"));
        assertThat(site.view(ChapterView.class, "story/one/index.html").body().get(0).html().markup())
                .isEqualTo("<a href=../../people/name-withheld/>Name withheld</a>");
        assertThat(site.plan().pages()).extracting(PlannedPage::title).doesNotContain("Jane Doe");
        assertThat(site.plan().pages()).filteredOn(page -> page.document() != null)
                .extracting(page -> page.document().title())
                .doesNotContain("Jane Doe");
    }

    @Test
    void ordersTheTimelineByDateAndGroupsItByYear() {
        site.add(event("c", "2006-01", List.of(), List.of()))
                .add(event("b", "2005-12-09", List.of(), List.of()))
                .add(event("a", "2005-12", List.of(), List.of()))
                .add(event("x", "199X", List.of(), List.of()))
                .add(event("u", "../2007", List.of(), List.of()));

        assertThat(site.view(TimelineView.class, "events/index.html").years())
                .extracting(year -> year.id() + ": " + year.events().stream().map(event -> event.title()).toList())
                .containsExactly(
                        "year-the-1990s: [Event x]", "year-2005: [Event a, Event b]", "year-2006: [Event c]", "year-2007: [Event u]");
    }

    @Test
    void listsContestedClaimsFirstAndEstablishedOnesLast() {
        site.add(claim("a", Claim.State.ESTABLISHED, List.of()))
                .add(claim("b", Claim.State.OVERTURNED, List.of()))
                .add(claim("d", Claim.State.CONTESTED, List.of()))
                .add(claim("c", Claim.State.CONTESTED, List.of()));

        assertThat(site.view(ClaimsView.class, "claims/index.html").groups())
                .extracting(group -> group.label() + " " + group.claims().stream().map(line -> line.title()).toList())
                .containsExactly("Contested [Claim c, Claim d]", "Overturned [Claim b]", "Established [Claim a]");
    }

    @Test
    void saysOnTheFirstPageWhereEachProceedingStandsAndWhomTheCaseBeganWithFirst() {
        site.add(person(
                header(Kind.PERSON, "zoe", "Zoe"), List.of(), List.of(),
                List.of(proceeding("Old", state("2005", LegalState.State.ACCUSED, "S001"), state("2013-01-23", LegalState.State.ANNULLED, "S001"))),
                List.of(), false));
        site.add(person(
                header(Kind.PERSON, "ana", "Ana"), List.of(), List.of(),
                List.of(
                        proceeding("Older", state("2024", LegalState.State.CONVICTED, "S001")),
                        proceeding("Newer", state("2025-08-14", LegalState.State.APPEAL_PENDING, "S001"))),
                List.of(), false));

        assertThat(site.view(HomeView.class, "index.html").status())
                .flatExtracting(panel -> panel.proceedings().stream()
                        .map(proceeding -> panel.person().title() + ": " + proceeding.matter() + ", " + proceeding.latest().label()
                                + " " + proceeding.latest().date().words() + " " + proceeding.path())
                        .toList())
                .containsExactly(
                        "Zoe: Old, Judgment annulled 23 January 2013 []",
                        "Ana: Newer, Appeal pending 14 August 2025 []",
                        "Ana: Older, Convicted 2024 []");
    }

    @Test
    void tellsThePathOfAProceedingStepByStep() {
        site.source("S002", Source.Consulted.IN_FULL);
        site.add(person(
                header(Kind.PERSON, "zoe", "Zoe"), List.of(), List.of(),
                List.of(
                        proceeding(
                                "Old",
                                state("2005", LegalState.State.ACCUSED, "S001"),
                                state("2008", LegalState.State.CONVICTED, "S002"),
                                state("2013", LegalState.State.ANNULLED, "S001")),
                        proceeding("New", state("2024", LegalState.State.CHARGED, "S001"))),
                List.of(), false));

        assertThat(site.view(PersonView.class, "people/zoe/index.html").status().proceedings())
                .extracting(proceeding -> proceeding.path().stream()
                        .map(step -> step.state().label() + " " + step.state().date().words() + ", " + step.standing() + ", "
                                + step.remark() + ", " + step.state().notes().get(0).markId())
                        .toList())
                .containsExactly(
                        List.of(
                                "Accused 2005, open, null, mark_1_2",
                                "Convicted 2008, annulled, later annulled, mark_2_1",
                                "Judgment annulled 2013, stands, null, mark_1_3"),
                        List.of());
    }

    @Test
    void putsAccountsInOrderOfTimeWithThoseWithoutADateLast() {
        site.add(claim("c", Claim.State.CONTESTED, List.of(account("undated", ""), account("late", "2013"), account("early", "2005"))));
        site.add(chapter(1, "one", ":::claim c"));

        assertThat(site.view(ChapterView.class, "story/one/index.html").body().get(0).claim().accounts())
                .extracting(account -> account.by())
                .containsExactly("early", "late", "undated");
    }

    @Test
    void leadsFromChapterToChapterAndListsTheClaimsOfTheProse() {
        site.add(claim("c", Claim.State.CONTESTED, List.of()));
        site.add(chapter(2, "two", "[](claim:c)")).add(chapter(1, "one")).add(chapter(3, "three"));

        ChapterView two = site.view(ChapterView.class, "story/two/index.html");

        assertThat(two.number()).isEqualTo(2);
        assertThat(two.count()).isEqualTo(3);
        assertThat(two.previous()).isEqualTo(new Link("../one/", "Chapter one"));
        assertThat(two.next()).isEqualTo(new Link("../three/", "Chapter three"));
        assertThat(two.claims()).extracting(line -> line.href()).containsExactly("../../claims/c/");
    }

    @Test
    void nestsTheHeadingsOfAChapter() {
        site.add(chapter(1, "one", "## First", "### Below", "#### Deep", "##### Too deep", "## Second"));

        assertThat(site.view(ChapterView.class, "story/one/index.html").contents().toString()).isEqualTo(
                "[Contents[href=#first, title=First, below=[Contents[href=#below, title=Below, below=[Contents[href=#deep, title=Deep,"
                        + " below=[]]]]]], Contents[href=#second, title=Second, below=[]]]");
    }

    @Test
    void countsReadingTimeAt220WordsAMinute() {
        site.add(chapter(1, "short", "word")).add(chapter(2, "long", "word ".repeat(560)));

        assertThat(site.view(ChapterView.class, "story/short/index.html").minutes()).isEqualTo(1);
        assertThat(site.view(ChapterView.class, "story/long/index.html").minutes()).isEqualTo(3);
    }

    @Test
    void makesTheFirstPageOfASiteThatHasNone() {
        HomeView home = site.view(HomeView.class, "index.html");

        assertThat(home.title()).isEqualTo("The Case");
        assertThat(home.head().description()).isEqualTo("A case.");
        assertThat(home.head().breadcrumbs()).isEmpty();
    }
}
