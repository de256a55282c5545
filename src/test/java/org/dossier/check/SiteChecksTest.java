package org.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.account;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.event;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.person;
import static org.dossier.page.SampleSite.prose;
import static org.dossier.page.SampleSite.refs;

import java.time.LocalDate;
import java.util.List;
import org.dossier.config.CheckSettings;
import org.dossier.model.Claim;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.Page;
import org.dossier.model.Person;
import org.dossier.model.Proceeding;
import org.dossier.page.SampleSite;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.junit.jupiter.api.Test;

class SiteChecksTest {

    private final SampleSite site = new SampleSite("S001");

    private String report() {
        SiteChecks.run(site.site(), site.config(), List.of(), site.diagnostics);
        return site.report();
    }

    private static Person.Relation relation(String to, String as) {
        return new Person.Relation(refs(Kind.PERSON, to).get(0), as, SampleSite.date(""), SampleSite.date(""), List.of());
    }

    private static Person related(String id, Person.Relation... relations) {
        return person(header(Kind.PERSON, id, id), List.of(), List.of(), List.of(), List.of(relations), false);
    }

    @Test
    void acceptsASiteInWhichEverythingLeadsToASource() {
        site.add(chapter(1, "one", "Cited [@S001].", "Exempt. {.unsourced}"))
                .add(claim("c", Claim.State.CONTESTED, List.of(account("A", "2005", "S001"), account("B", "2006", "S001"))))
                .add(related("a", relation("b", "friend"), relation("b", "lawyer")))
                .add(related("b"));

        assertThat(report()).isEmpty();
    }

    @Test
    void refusesAPassageWithoutASourceInWhatStatesFactsAndNowhereElse() {
        site.add(chapter(1, "one", "It happened."))
                .add(new Page(header(Kind.PAGE, "about", "About"), prose("We wrote this.")));

        assertThat(report()).isEqualTo("""
                content/test.md:1:1: error: this passage names no source [uncited-passage]
                    1 | It happened.
                      | ^^^^^^^^^^^^
                      = add a citation such as [@S024], or, if it states no fact, end it with {.unsourced reason="…"}
                1 error
                """);
    }

    @Test
    void warnsOfAPassageWithoutASourceWhereTheSiteAsksForLessThanAll() {
        site.checks = settings(50, 0);
        site.add(chapter(1, "one", "Cited [@S001].", "It happened.")).add(chapter(2, "two", "Exempt. {.unsourced}"));

        assertThat(report()).isEqualTo("""
                content/test.md:2:1: warning: this passage names no source [uncited-passage]
                    2 | It happened.
                      | ^^^^^^^^^^^^
                      = add a citation such as [@S024], or, if it states no fact, end it with {.unsourced reason="…"}
                1 warning
                """);
    }

    @Test
    void namesThePagesFurthestBehindWhenCoverageIsBelowTheMinimum() {
        site.checks = settings(51, 0);
        site.add(chapter(1, "a", "Cited [@S001].", "Cited [@S001].", "Not cited."))
                .add(chapter(2, "b", "Not cited.", "Not cited."))
                .add(chapter(3, "c", "Not cited.", "Cited [@S001]."))
                .add(chapter(4, "d", "Cited [@S001].", "Cited [@S001].", "Not cited."))
                .add(new Page(header(Kind.PAGE, "about", "About"), prose("Not cited.")));

        SiteChecks.run(site.site(), site.config(), List.of(), site.diagnostics);

        assertThat(site.diagnostics.sorted()).contains(Diagnostic.error(
                        Code.LOW_COVERAGE,
                        new FileLocation("jbake.properties"),
                        "the citation coverage is 50 % (5 of 10 passages), below the minimum of 51 %")
                .hint("furthest behind: content/chapter/b.md (2 of 2), content/chapter/a.md (1 of 3), content/chapter/c.md (1 of 2)")
                .hint("add citations there; each passage that lacks one is listed as uncited-passage"));
    }

    @Test
    void measuresTheMinimumExactlyAndNotInRoundedPercent() {
        site.checks = settings(67, 0);
        site.add(chapter(1, "a", "Cited [@S001].", "Cited [@S001].", "Not cited."));

        SiteChecks.run(site.site(), site.config(), List.of(), site.diagnostics);

        assertThat(site.diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.UNCITED_PASSAGE, Code.LOW_COVERAGE);
    }

    @Test
    void warnsOfAStatusOnTheDayAfterItsReviewDateAndOnNoDayInABake() {
        List<Proceeding> proceedings = List.of(reviewed("2026-06-10"), reviewed("2026-06"), reviewed("2026-06/.."), reviewed(""));
        site.add(person(header(Kind.PERSON, "ana", "Ana"), List.of(), List.of(), proceedings, List.of(), false));

        assertThat(due(LocalDate.MIN)).isEmpty();
        assertThat(due(LocalDate.of(2026, 6, 10))).isEmpty();
        assertThat(due(LocalDate.of(2026, 6, 11))).containsExactly("the status of \"Ana\" was to be looked at by 10 June 2026");
        assertThat(due(LocalDate.of(2026, 7, 1))).containsExactly(
                "the status of \"Ana\" was to be looked at by 10 June 2026", "the status of \"Ana\" was to be looked at by 30 June 2026");
    }

    private List<String> due(LocalDate today) {
        site.checks = new CheckSettings(100, new FileLocation("jbake.properties"), 0, today);
        DiagnosticCollector found = new DiagnosticCollector();
        SiteChecks.run(site.site(), site.config(), List.of(), found);
        return found.sorted().stream().map(Diagnostic::message).toList();
    }

    private static Proceeding reviewed(String by) {
        List<LegalState> history = List.of(SampleSite.state("2005", LegalState.State.ACCUSED, "S001"));
        return new Proceeding("Matter", history, SampleSite.date("2025"), SampleSite.date(by), SampleSite.span("Matter"));
    }

    private static CheckSettings settings(int citationsMinimum, int quotationWords) {
        return new CheckSettings(citationsMinimum, new FileLocation("jbake.properties"), quotationWords, LocalDate.MIN);
    }

    @Test
    void judgesNoDraft() {
        site.add(new Claim(
                header(Kind.CLAIM, "c", "C", "", Header.Status.DRAFT, 0), prose("It happened."), "?", Claim.State.CONTESTED, List.of(),
                List.of(), List.of(), Claim.Reading.NONE));

        assertThat(report()).isEmpty();
    }

    @Test
    void refusesAContestedClaimWithOneSide() {
        site.add(claim("c", Claim.State.CONTESTED, List.of(account("One side", "2005", "S001"))))
                .add(claim("d", Claim.State.CONTESTED, List.of()))
                .add(claim("e", Claim.State.ALLEGED, List.of(account("One side", "2005", "S001"))));

        assertThat(report()).isEqualTo("""
                content/claim/d.md:1:1: error: this claim is contested, but has no account [one-sided-claim]
                    1 | ---
                      | ^^^
                      = add the other side to accounts, or change state to alleged, established or overturned
                content/test.md:1:1: error: this claim is contested, but has only one account [one-sided-claim]
                    1 | One side
                      | ^^^^^^^^
                      = add the other side to accounts, or change state to alleged, established or overturned
                2 errors
                """);
    }

    @Test
    void refusesADocumentThatRefersToItself() {
        site.add(related("ana", relation("ana", "friend"))).add(event("e", "2005", List.of(), List.of(), "See [this](event:e) [@S001]."));

        assertThat(report()).isEqualTo("""
                content/test.md:1:1: error: the person "ana" refers to itself [self-reference]
                    1 | ana
                      | ^^^
                      = name another, or take the reference out
                content/test.md:1:12: error: the event "e" refers to itself [self-reference]
                    1 | See [this](event:e) [@S001].
                      |            ^^^^^^^
                      = name another, or take the reference out
                2 errors
                """);
    }

    @Test
    void refusesTheSameRelationTwice() {
        site.add(related("a", relation("ben", "Friend"), relation("ben", "friend "))).add(related("ben"));

        assertThat(report()).isEqualTo("""
                content/test.md:1:1: error: the relation "friend " to "ben" is given twice [duplicate-relation]
                    1 | ben
                      | ^^^
                      = the first one: content/test.md:1:1
                    1 | ben
                      | ^^^
                      = keep one of them, with the sources of both
                1 error
                """);
    }
}
