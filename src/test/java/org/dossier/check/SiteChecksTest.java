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

import java.util.List;
import java.util.Map;
import org.dossier.model.Claim;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.Page;
import org.dossier.model.Person;
import org.dossier.page.SampleSite;
import org.junit.jupiter.api.Test;

class SiteChecksTest {

    private final SampleSite site = new SampleSite("S001");

    private String report() {
        SiteChecks.run(site.site(), site.diagnostics);
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

    @Test
    void countsHowManyPassagesLeadToASource() {
        site.add(chapter(1, "one", "Cited [@S001].", "Cited [@S001].", "Not cited.", "Exempt. {.unsourced}"))
                .add(new Page(header(Kind.PAGE, "about", "About"), prose("We wrote this.")));

        Coverage coverage = Coverage.of(site.site());

        assertThat(coverage).isEqualTo(new Coverage(
                Map.of(Kind.CHAPTER, new Coverage.Count(2, 1, 1), Kind.PAGE, new Coverage.Count(0, 0, 1))));
        assertThat(coverage.byKind().get(Kind.CHAPTER).percent()).isEqualTo(66);
        assertThat(coverage.total()).isEqualTo(new Coverage.Count(2, 1, 2));
        assertThat(Coverage.of(new SampleSite().site()).total().percent()).isEqualTo(100);
    }
}
