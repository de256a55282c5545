package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.account;
import static org.dossier.page.SampleSite.cites;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.date;
import static org.dossier.page.SampleSite.event;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.person;
import static org.dossier.page.SampleSite.prose;
import static org.dossier.page.SampleSite.refs;

import java.util.List;
import java.util.stream.IntStream;
import org.dossier.model.Account;
import org.dossier.model.Claim;
import org.dossier.model.Episode;
import org.dossier.model.Event;
import org.dossier.model.Kind;
import org.dossier.model.LocalTitles;
import org.dossier.page.view.DateView;
import org.dossier.page.view.EventLine;
import org.dossier.page.view.EventView;
import org.dossier.page.view.Filter;
import org.dossier.page.view.Link;
import org.dossier.page.view.PersonView;
import org.dossier.page.view.TimelineView;
import org.dossier.page.view.TimelineView.FilterGroup;
import org.dossier.page.view.TimelineView.Lane;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final SampleSite site = new SampleSite("S001", "S002");

    private static Event full(String id, String date, String court, List<String> people, List<String> episodes, Account... accounts) {
        return full(id, date, court, people, episodes, List.of(accounts));
    }

    private static Event full(
            String id, String date, String court, List<String> people, List<String> episodes, List<Account> accounts, String... body) {
        return new Event(
                header(Kind.EVENT, id, "Event " + id), prose(body), date(date), "", court, refs(Kind.PERSON, people.toArray(String[]::new)),
                cites("S001", "S002", "S001"), refs(Kind.EPISODE, episodes.toArray(String[]::new)), accounts);
    }

    private static Episode episode(int number) {
        return new Episode(
                header(Kind.EPISODE, "e" + number, "The " + number), prose(), LocalTitles.NONE, number, 0, date(""), List.of(),
                List.of());
    }

    /** Ana in three of five events, Ben in two, one court in two and another in one, one episode in two. */
    private SampleSite fiveEvents() {
        return site.add(person("ana", "Ana", List.of(), List.of()))
                .add(person("ben", "Ben", List.of(), List.of()))
                .add(person("eve", "Eve", List.of(), List.of()))
                .add(episode(1))
                .add(episode(2))
                .add(full("a", "2005", "", List.of("ana", "ana"), List.of("e1", "e2")))
                .add(full("b", "2006", "High Court", List.of("ana", "ben"), List.of()))
                .add(full("c", "2007", "High Court", List.of("ana"), List.of()))
                .add(full("d", "2008", "Low Court", List.of("ben", "eve"), List.of("e1", "e1")))
                .add(full("e", "2009", "", List.of(), List.of()));
    }

    private List<String> parts() {
        return site.plan().pages().stream()
                .filter(page -> page.type().equals("events"))
                .map(page -> page.path() + " " + page.title())
                .toList();
    }

    @Test
    void hasAPartForEachPersonCourtAndEpisodeWithTwoEventsOrMore() {
        fiveEvents();

        assertThat(parts()).containsExactly(
                "events/court/high-court/index.html Timeline: High Court",
                "events/court/index.html Timeline: All courts",
                "events/episode/e1/index.html Timeline: Episode 1: The 1",
                "events/index.html Timeline",
                "events/person/ana/index.html Timeline: Ana",
                "events/person/ben/index.html Timeline: Ben");
    }

    @Test
    void hasNoPartThatIsTheWhole() {
        site.add(person("ana", "Ana", List.of(), List.of()))
                .add(full("a", "2005", "High Court", List.of("ana"), List.of()))
                .add(full("b", "2006", "High Court", List.of("ana"), List.of()));

        assertThat(parts()).containsExactly("events/index.html Timeline");
        assertThat(site.view(PersonView.class, "people/ana/index.html").timelinePage()).isNull();
    }

    @Test
    void hasNoPartForAPersonWhoseNameIsWithheld() {
        site.add(person(header(Kind.PERSON, "jane-doe", "Jane Doe"), List.of(), List.of(), List.of(), List.of(), true))
                .add(event("a", "2005", List.of("jane-doe"), List.of()))
                .add(event("b", "2006", List.of("jane-doe"), List.of()))
                .add(event("c", "2007", List.of(), List.of()));

        assertThat(parts()).containsExactly("events/index.html Timeline");
    }

    @Test
    void givesCourtsAddressesOfTheirOwnWhateverTheirNames() {
        for (String court : List.of("High Court", "High court!", "最高裁判所", "東京地方裁判所", "Con")) {
            site.add(full("a" + site.documents.size(), "2005", court, List.of(), List.of()));
            site.add(full("a" + site.documents.size(), "2005", court, List.of(), List.of()));
        }

        assertThat(site.plan().pages()).extracting(page -> page.path().path()).filteredOn(path -> path.startsWith("events/court/"))
                .containsExactly(
                        "events/court/court-2b77a3ab/index.html",
                        "events/court/court-47e3d557/index.html",
                        "events/court/court-671f184b/index.html",
                        "events/court/court-c5f2d1bc/index.html",
                        "events/court/high-court/index.html");
        assertThat(site.report()).isEmpty();
    }

    @Test
    void isFilteredByPlainLinksThatCountAndSayWhichIsCurrent() {
        TimelineView view = fiveEvents().view(TimelineView.class, "events/person/ben/index.html");

        assertThat(view.all()).isEqualTo(new Filter("../../", "All", 5, false));
        assertThat(view.filters()).containsExactly(
                new FilterGroup(
                        "By person", List.of(new Filter("../ana/", "Ana", 3, false), new Filter("./", "Ben", 2, true)), null, "Ben", false),
                new FilterGroup(
                        "By court",
                        List.of(new Filter("../../court/high-court/", "High Court", 2, false)),
                        new Filter("../../court/", "All courts", 3, false),
                        null,
                        false),
                new FilterGroup(
                        "By episode", List.of(new Filter("../../episode/e1/", "Episode 1: The 1", 2, false)), null, null, false));
        assertThat(view.head().title()).isEqualTo("Timeline: Ben");
        assertThat(view.head().description()).isEqualTo("The events that concern Ben, in order of time.");
        assertThat(view.head().breadcrumbs()).containsExactly(new Link("../../../", "Home"), new Link("../../", "Timeline"));
        assertThat(years(view)).containsExactly("2006 [Event b]", "2008 [Event d]");
        assertThat(view.count()).isEqualTo(2);
    }

    private static List<String> years(TimelineView view) {
        return view.years().stream().map(year -> year.label() + " " + year.events().stream().map(EventLine::title).toList()).toList();
    }

    @Test
    void showsTheEventsOfAnyCourtTogether() {
        TimelineView view = fiveEvents().view(TimelineView.class, "events/court/index.html");

        assertThat(years(view)).containsExactly("2006 [Event b]", "2007 [Event c]", "2008 [Event d]");
        assertThat(view.filters().get(1).whole()).isEqualTo(new Filter("./", "All courts", 3, true));
        assertThat(view.filters().get(1).current()).isEqualTo("All courts");
    }

    @Test
    void keepsManyPartsOnAPageOfTheirOwnAndTheLargestOnEveryPage() {
        IntStream.range(0, 30).forEach(i -> {
            String id = "p%02d".formatted(i);
            site.add(person(id, "Person %02d".formatted(i), List.of(), List.of()));
            IntStream.range(0, i < 20 ? 2 : 3).forEach(j -> site.add(event(id + "-" + j, "2005", List.of(id), List.of())));
        });

        FilterGroup some = site.view(TimelineView.class, "events/index.html").filters().get(0);
        FilterGroup all = site.view(TimelineView.class, "events/person/index.html").filters().get(0);

        assertThat(some.filters()).hasSize(24).extracting(Filter::label).contains("Person 00", "Person 13", "Person 20", "Person 29")
                .doesNotContain("Person 14", "Person 19");
        assertThat(some.whole()).isEqualTo(new Filter("person/", "All people", 30, false));
        assertThat(all.filters()).hasSize(30).first().isEqualTo(new Filter("p00/", "Person 00", 2, false));
        assertThat(all.open()).isTrue();
        assertThat(site.view(TimelineView.class, "events/person/index.html").years()).isEmpty();
    }

    @Test
    void hasLanesForThosePeopleWithTheMostEventsTheCourtsAndTheRest() {
        TimelineView view = fiveEvents().view(TimelineView.class, "events/index.html");

        assertThat(view.lanes()).containsExactly(
                new Lane("person/ana/", "Ana"), new Lane("person/ben/", "Ben"), new Lane("court/", "Courts"), new Lane(null, "Others"));
        assertThat(lanes(view)).containsExactly("Event a: 1", "Event b: 1 2 3", "Event c: 1 3", "Event d: 2 0 3", "Event e:");
    }

    @Test
    void leadsFromACourtToItsEventsWhereItHasAPart() {
        TimelineView view = fiveEvents().view(TimelineView.class, "events/index.html");

        assertThat(view.years()).flatExtracting(TimelineView.Year::events).extracting(EventLine::court).containsExactly(
                null,
                new EventLine.Actor("court/high-court/", "High Court", 3),
                new EventLine.Actor("court/high-court/", "High Court", 3),
                new EventLine.Actor(null, "Low Court", 3),
                null);
    }

    private static List<String> lanes(TimelineView view) {
        return view.years().stream()
                .flatMap(year -> year.events().stream())
                .map(event -> {
                    StringBuilder line = new StringBuilder(event.title() + ":");
                    event.people().forEach(person -> line.append(" ").append(person.lane()));
                    return event.court() == null ? line.toString() : line.append(" ").append(event.court().lane()).toString();
                })
                .toList();
    }

    @Test
    void hasNoLanesWhereOneWouldStandAlone() {
        site.add(person("ana", "Ana", List.of(), List.of()))
                .add(event("a", "2005", List.of("ana"), List.of()))
                .add(event("b", "2006", List.of("ana"), List.of()))
                .add(event("c", "2007", List.of(), List.of()));

        TimelineView view = site.view(TimelineView.class, "events/index.html");

        assertThat(view.lanes()).isEmpty();
        assertThat(lanes(view)).containsExactly("Event a: 0", "Event b: 0", "Event c:");
    }

    @Test
    void tiesTheAccountsOfADisputedMomentTogetherWithThePointsConcerned() {
        site.add(claim("settled", Claim.State.ESTABLISHED, List.of())).add(claim("open", Claim.State.CONTESTED, List.of()));
        String body = "See [](claim:settled) and [](claim:open) and [](claim:open).";
        site.add(full("a", "2005", "", List.of(), List.of(), List.of(account("late", "2006", "S001"), account("early", "2005", "S002")), body));
        site.add(full("b", "2006", "", List.of(), List.of(), List.of(), body));

        List<TimelineView.Year> years = site.view(TimelineView.class, "events/index.html").years();
        EventLine disputed = years.get(0).events().get(0);

        EventLine.Point settled = new EventLine.Point("../claims/settled/", "Claim settled", "established", "Established");
        EventLine.Point open = new EventLine.Point("../claims/open/", "Claim open", "contested", "Contested");
        assertThat(disputed.accounts()).containsExactly(
                new EventLine.Version("early", new DateView("2005", "2005"), "early says"),
                new EventLine.Version("late", new DateView("2006", "2006"), "late says"));
        assertThat(disputed.claims()).containsExactly(open, settled);
        assertThat(years.get(1).events().get(0).claims()).containsExactly(open);
    }

    @Test
    void leavesSummariesToTheEventsWhereThereAreMoreThan300() {
        IntStream.range(0, 300).forEach(i -> site.add(event("e" + i, "2005", List.of(), List.of())));
        assertThat(summaries()).hasSize(300).doesNotContainNull();

        site.add(event("one-more", "2005", List.of(), List.of()));
        assertThat(summaries()).hasSize(301).containsOnlyNulls();
    }

    private List<String> summaries() {
        return site.view(TimelineView.class, "events/index.html").years().get(0).events().stream().map(EventLine::summary).toList();
    }

    @Test
    void leadsFromEachEventToTheSourcesOnItsPage() {
        EventLine line = fiveEvents().view(TimelineView.class, "events/index.html").years().get(0).events().get(0);

        assertThat(line.sources()).isEqualTo(2);
        assertThat(line.notes()).isEqualTo("a/#note_1");
        assertThat(site.view(EventView.class, "events/a/index.html").notesOfDate()).extracting(mark -> mark.noteId()).containsExactly("note_1");
    }

    @Test
    void isReachedFromThePagesOfItsEventsAndPeople() {
        EventView view = fiveEvents().view(EventView.class, "events/d/index.html");

        assertThat(view.timelines()).containsExactly(
                new Link("../#year-2008", "2008"),
                new Link("../person/ben/", "Ben"),
                new Link("../court/", "All courts"),
                new Link("../episode/e1/", "Episode 1: The 1"));
        assertThat(view.episodes()).extracting(episode -> episode.title()).containsExactly("The 1");
        assertThat(site.view(PersonView.class, "people/ben/index.html").timelinePage())
                .isEqualTo(new Link("../../events/person/ben/", "Timeline: Ben"));
    }
}
