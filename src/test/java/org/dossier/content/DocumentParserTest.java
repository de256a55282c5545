package org.dossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dossier.config.CheckSettings;
import org.dossier.config.CitationStyles;
import org.dossier.config.ReportAddress;
import org.dossier.config.SiteConfig;
import org.dossier.model.Chapter;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.Episode;
import org.dossier.model.Event;
import org.dossier.model.Film;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.LocalTitles;
import org.dossier.model.Person;
import org.dossier.model.Ref;
import org.dossier.model.SourceRef;
import org.dossier.model.Term;
import org.dossier.model.Work;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentParserTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    private static SiteConfig config(boolean drafts) {
        Path folder = Path.of("/site");
        return new SiteConfig(
                folder,
                new InputFile("jbake.properties", ""),
                "A",
                "",
                "",
                false,
                false,
                ReportAddress.NONE,
                "es",
                folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("assets"),
                folder.resolve("output"),
                true,
                drafts,
                Map.of(),
                CitationStyles.of("chicago-author-date"),
                Edtf.UNKNOWN,
                CheckSettings.DEFAULT,
                Map.of());
    }

    private List<Document> parse(String path, String text) {
        return DocumentParser.parse(
                List.of(new InputFile("content/" + path, text)), config(false), PlainProse::parse, diagnostics);
    }

    private <D extends Document> D parseOne(String path, String text, Class<D> type) {
        List<Document> documents = parse(path, text);
        assertThat(problems()).isEmpty();
        assertThat(documents).hasSize(1);
        return type.cast(documents.get(0));
    }

    private String problems() {
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    private String problems(String path, String text) {
        parse(path, text);
        return problems();
    }

    private static List<String> links(List<Ref> refs) {
        return refs.stream().map(ref -> ref.target().link()).toList();
    }

    private static List<String> sources(List<SourceRef> refs) {
        return refs.stream().map(SourceRef::source).toList();
    }

    @Test
    void readsAPerson() {
        Person person = parseOne("people/mara-lindqvist.md", """
                ---
                title: Mara
                name: Mara Lindqvist
                sort: Lindqvist, Mara
                summary: "A witness."
                aliases: [M. L.]
                born: 1970-07-16
                died: 2020~
                roles: [accused]
                film-roles: []
                proceedings:
                  - matter: Arson
                    as-of: 2025-12-10
                    review-by: 2026-06-10
                    history:
                      - {date: 2005-12-08, state: accused, sources: [S017, S028]}
                      - {date: 2005-12, state: appeal-pending, court: "Third Court", sources: [S063]}
                relations:
                  - {to: jon, as: sister of, from: 1970, sources: [S001]}
                same-as: [https://example.org/mara]
                privacy: withhold-name
                x: {anything: [goes, here]}
                ---
                Words [@S079].
                """, Person.class);

        assertThat(person.id()).isEqualTo(new DocumentId(Kind.PERSON, "mara-lindqvist"));
        assertThat(person.header().title()).isEqualTo("Mara");
        assertThat(person.header().language()).isEqualTo("es");
        assertThat(person.name()).isEqualTo("Mara Lindqvist");
        assertThat(person.sort()).isEqualTo("Lindqvist, Mara");
        assertThat(person.aliases()).containsExactly("M. L.");
        assertThat(person.died().text()).isEqualTo("2020~");
        assertThat(person.living()).isFalse();
        assertThat(person.withholdName()).isTrue();
        assertThat(person.proceedings()).hasSize(1);
        assertThat(person.proceedings().get(0).latest().state()).isEqualTo(LegalState.State.APPEAL_PENDING);
        assertThat(person.proceedings().get(0).latest().court()).isEqualTo("Third Court");
        assertThat(links(person.refs())).containsExactly("person:jon");
        assertThat(sources(person.sourceRefs())).containsExactly("S017", "S028", "S063", "S001");
        assertThat(person.prose().citations()).hasSize(1);
    }

    @Test
    void readsAChapterWithItsNumber() {
        Chapter chapter = parseOne("story/03-the-broadcast.md", """
                ---
                title: The broadcast
                period: 2005-12-09/2006-02
                people: [mara]
                events: [2005-12-09-broadcast]
                claims: who-asked
                episodes: [1]
                ---
                Words
                """, Chapter.class);

        assertThat(chapter.id().link()).isEqualTo("chapter:the-broadcast");
        assertThat(chapter.header().order()).isEqualTo(3);
        assertThat(links(chapter.refs()))
                .containsExactly("person:mara", "event:2005-12-09-broadcast", "claim:who-asked", "episode:1");
    }

    @Test
    void readsAnEventWithoutProse() {
        Event event = parseOne("events/2005-12-08-arrest.md", """
                ---
                title: Arrest
                date: 2005-12-09T06:47-06:00
                place: On the road
                sources: S003
                accounts:
                  - {by: The agency, date: 2005-12-09, says: "At 04:30.", sources: [S036]}
                ---
                """, Event.class);

        assertThat(event.place()).isEqualTo("On the road");
        assertThat(event.accounts().get(0).by()).isEqualTo("The agency");
        assertThat(sources(event.sourceRefs())).containsExactly("S003", "S036");
    }

    @Test
    void readsAClaim() {
        Claim claim = parseOne("claims/who-asked.md", """
                ---
                title: The request
                question: Who asked?
                state: contested
                accounts:
                  - {by: Officials, capacity: in office, says: The press did., sources: [S003]}
                outcome: {court: Supreme Court, date: 2013-01-23, found: Nothing., sources: [S024]}
                film:
                  - {says: Both., episode: 2, timecode: 00:14:20, sources: [S113]}
                  - {says: Neither.}
                use: {reading: none, why: Open.}
                ---
                """, Claim.class);

        assertThat(claim.state()).isEqualTo(Claim.State.CONTESTED);
        assertThat(claim.accounts().get(0).capacity()).isEqualTo("in office");
        assertThat(claim.outcomes().get(0).court()).isEqualTo("Supreme Court");
        assertThat(claim.film()).extracting(Claim.FilmStatement::timecode).containsExactly("00:14:20", "");
        assertThat(claim.use()).isEqualTo(new Claim.Reading("", "Open."));
        assertThat(links(claim.refs())).containsExactly("episode:2");
        assertThat(sources(claim.sourceRefs())).containsExactly("S003", "S024", "S113");
    }

    @Test
    void readsAFilmWithItsTitleInTheSitesLanguage() {
        Film film = parseOne("film/series.md", """
                ---
                title: {en: "A Scandal: the Affair", es: El caso}
                released: 2022-08-25
                credits:
                  - {role: Director, people: [mara, {name: "Somebody Else"}], sources: [S107]}
                based-on: a-novel
                episodes: [1, 2]
                ---
                """, Film.class);

        assertThat(film.header().title()).isEqualTo("El caso");
        assertThat(film.titles()).isEqualTo(new LocalTitles(List.of(
                new LocalTitles.LocalTitle("en", "A Scandal: the Affair"), new LocalTitles.LocalTitle("es", "El caso"))));
        assertThat(film.credits().get(0).people().get(1)).isEqualTo(new Film.Credited.NameOnly("Somebody Else"));
        assertThat(links(film.refs())).containsExactly("person:mara", "work:a-novel", "episode:1", "episode:2");
    }

    @Test
    void readsTheSmallKinds() {
        Episode episode = parseOne("film/episodes/1.md", "---\ntitle: {fr: Un}\nnumber: 1\nruntime: 54\ncovers: 2005\n---\n", Episode.class);
        Work work = parseOne("works/novel.md", "---\ntitle: Novel\nsource: W001\nabout: [mara]\n---\n", Work.class);
        Term term = parseOne("terms/amparo.md", "---\ntitle: Amparo\nterm: amparo\nalso: amparos\nlanguage: ES\n---\nAn action.\n", Term.class);
        Correction correction = parseOne(
                "corrections/2026-01.md",
                "---\ntitle: A date\ndate: 2026-01-02\npage: chapter:the-broadcast\nwas: a\nis: b\nwhy: c\nkind: update\n---\n",
                Correction.class);

        assertThat(episode.header().title()).isEqualTo("Un");
        assertThat(episode.runtime()).isEqualTo(54);
        assertThat(work.source().source()).isEqualTo("W001");
        assertThat(term.language()).isEqualTo("es");
        assertThat(correction.page().target().link()).isEqualTo("chapter:the-broadcast");
        assertThat(correction.nature()).isEqualTo(Correction.Nature.UPDATE);
    }

    @Test
    void letsTypeOverrideTheFolder() {
        assertThat(parseOne("pages/amparo.md", "---\ntype: term\ntitle: A\nterm: a\n---\nWords\n", Term.class).id().kind())
                .isEqualTo(Kind.TERM);
    }

    @Test
    void saysWhatAnUnknownTypeCouldBe() {
        assertThat(problems("pages/a.md", "---\ntitle: A\ntype: persn\n---\nWords\n")).isEqualTo("""
                content/pages/a.md:3:7: error: "type" cannot be "persn" [unknown-value]
                    3 | type: persn
                      |       ^^^^^
                      = did you mean "person"?
                      = known words: home, chapter, person, event, claim, film, episode, work, term, page, correction
                1 error
                """);
    }

    @Test
    void reportsMissingAndUnknownKeysEverywhere() {
        assertThat(problems("people/jon.md", """
                ---
                tilte: Jon
                name: Jon
                roles: [witness]
                proceedings:
                  - matter: Arson
                    history:
                      - {date: 2005, state: acused, souces: [S001]}
                relations:
                  - {to: mara, as: friend of, sources: []}
                ---
                Words
                """)).isEqualTo("""
                content/people/jon.md:1:1: error: a person needs the key "title" [missing-key]
                    1 | ---
                      | ^^^
                      = add a line that begins with title:
                content/people/jon.md:2:1: error: a person has no key "tilte" [unknown-key]
                    2 | tilte: Jon
                      | ^^^^^
                      = did you mean "title"?
                content/people/jon.md:6:5: error: a proceeding needs the key "as-of" [missing-key]
                    6 |   - matter: Arson
                      |     ^^^^^^
                      = add a line that begins with as-of:
                content/people/jon.md:8:10: error: a state of a proceeding needs the key "sources" [missing-key]
                    8 |       - {date: 2005, state: acused, souces: [S001]}
                      |          ^^^^
                      = add a line that begins with sources:
                content/people/jon.md:8:29: error: "state" cannot be "acused" [unknown-value]
                    8 |       - {date: 2005, state: acused, souces: [S001]}
                      |                             ^^^^^^
                      = did you mean "accused"?
                      = known words: accused, charged, convicted, sentenced, upheld, annulled, acquitted, appeal-pending, closed, not-a-party
                content/people/jon.md:8:37: error: a state of a proceeding has no key "souces" [unknown-key]
                    8 |       - {date: 2005, state: acused, souces: [S001]}
                      |                                     ^^^^^^
                      = did you mean "sources"?
                content/people/jon.md:10:40: error: the key "sources" has no entry [missing-key]
                   10 |   - {to: mara, as: friend of, sources: []}
                      |                                        ^^
                      = it needs at least one
                7 errors
                """);
    }

    @Test
    void reportsOnceARelationToNobody() {
        List<Document> documents = parse("people/jon.md", """
                ---
                title: Jon
                name: Jon
                roles: []
                relations:
                  - {as: friend of, sources: [S001]}
                ---
                Words
                """);

        assertThat(documents.get(0).refs()).isEmpty();
        assertThat(problems()).isEqualTo("""
                content/people/jon.md:6:6: error: a relation needs the key "to" [missing-key]
                    6 |   - {as: friend of, sources: [S001]}
                      |      ^^
                      = add a line that begins with to:
                1 error
                """);
    }

    @Test
    void refusesInCreditsWhatIsNeitherAnIdNorAName() {
        assertThat(problems("film/series.md", """
                ---
                title: {e: A}
                released: 2022
                credits:
                  - {role: Director, people: [mara, [jon], ~]}
                ---
                """)).isEqualTo("""
                content/film/series.md:2:9: error: "e" is not a language tag [unknown-value]
                    2 | title: {e: A}
                      |         ^
                      = write en, es, fr or es-MX (BCP 47)
                content/film/series.md:5:37: error: "people" takes a list of ids and names, but this is a list [wrong-type]
                    5 |   - {role: Director, people: [mara, [jon], ~]}
                      |                                     ^^^^^
                content/film/series.md:5:44: error: an entry of "people" is empty [wrong-type]
                    5 |   - {role: Director, people: [mara, [jon], ~]}
                      |                                            ^
                      = delete it or fill it in
                3 errors
                """);
    }

    @Test
    void refusesAHistoryThatIsNotInOrder() {
        assertThat(problems("people/jon.md", """
                ---
                title: Jon
                name: Jon
                roles: []
                proceedings:
                  - matter: Arson
                    as-of: 2025-12-10
                    history:
                      - {date: 2013-01-23, state: annulled, sources: [S001]}
                      - {date: 2008-04, state: convicted, sources: [S001]}
                ---
                Words
                """)).isEqualTo("""
                content/people/jon.md:10:10: error: "convicted" of 2008-04 stands below "annulled" of 2013-01-23 [invalid-date]
                   10 |       - {date: 2008-04, state: convicted, sources: [S001]}
                      |          ^^^^
                      = write the history oldest first: its last state is shown as the present one
                1 error
                """);
    }

    @ParameterizedTest
    @CsvSource({"index, true", "people/a, true", "pages/a, true", "terms/a, true", "events/a, false", "claims/a, false", "works/a, false"})
    void needsATextWhereThePageWouldBeEmpty(String path, boolean needed) {
        parse(path + ".md", "---\ntitle: A\n---\n\n");

        assertThat(diagnostics.sorted().stream().anyMatch(one -> one.code().id().equals("empty-body"))).isEqualTo(needed);
    }

    @Test
    void stillGivesADocumentForAFileItCannotRead() {
        List<Document> documents = parse("people/jon.md", "---\ntitle: A: b\n---\nWords [@S001].\n");

        assertThat(documents).extracting(Document::id).containsExactly(new DocumentId(Kind.PERSON, "jon"));
        assertThat(documents.get(0).prose().citations()).hasSize(1);
        assertThat(diagnostics.sorted()).hasSize(1);
    }

    @Test
    void refusesFrontMatterThatIsAList() {
        assertThat(problems("people/jon.md", "---\n- title\n---\nWords\n")).isEqualTo("""
                content/people/jon.md:2:1: error: front matter is made of lines "key: value", but this is a list [wrong-type]
                    2 | - title
                      | ^^^^^^^
                1 error
                """);
    }

    @Test
    void readsDraftsToo() {
        InputFile draft = new InputFile("content/pages/a.md", "---\ntitle: A\nstatus: draft\n---\nWords\n");

        assertThat(DocumentParser.parse(List.of(draft), config(false), PlainProse::parse, diagnostics))
                .extracting(document -> document.header().status())
                .containsExactly(Header.Status.DRAFT);
    }

    @Test
    void saysThatTranslationsAreToCome() {
        assertThat(parse("people/jon.es.md", "---\ntitle: Juan\n---\nPalabras\n")).isEmpty();

        assertThat(problems()).isEqualTo("""
                content/people/jon.es.md: error: this is the "es" translation of jon.md, and this version of Dossier bakes one language only [translation-without-support]
                      = keep translations outside the content folder until Dossier bakes them
                1 error
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                people/j\u043En.md     | the id "j\u043En" mixes scripts: "\u043E" is U+043E, a Cyrillic letter | rename the file to "jon.md"
                people/Jon.md          | the id "Jon" has other signs than small letters a to z, digits and hyphens between them | rename the file to "jon.md"
                people/José Ramón.md   | the id "José Ramón" has other signs than small letters a to z, digits and hyphens between them | rename the file to "jose-ramon.md"
                people/-jon-.md        | the id "-jon-" has other signs than small letters a to z, digits and hyphens between them | rename the file to "jon.md"
                people/v1.2-notes.md   | the id "v1.2-notes" has other signs than small letters a to z, digits and hyphens between them | rename the file to "v1-2-notes.md"
                """)
    void suggestsAFileNameForAnIdItRefuses(String path, String message, String hint) {
        parse(path, "---\ntitle: A\nname: A\nroles: []\n---\nWords\n");

        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(diagnostics.sorted().get(0).message()).isEqualTo(message);
        assertThat(diagnostics.sorted().get(0).hints()).containsExactly(hint);
    }

    @Test
    void asksForTheNumberOfAChapter() {
        assertThat(problems("story/the-broadcast.md", "---\ntitle: A\nperiod: 2005\n---\nWords\n")).isEqualTo("""
                content/story/the-broadcast.md: error: the name of a chapter begins with its number, from 1 [invalid-id]
                      = rename the file to "01-the-broadcast.md", or whatever its number is
                1 error
                """);
    }

    @Test
    void refusesInvisibleDirectionCharactersInFrontMatter() {
        assertThat(problems("pages/a.md", "---\ntitle: \"a\u202Eb\"\n---\nWords\n")).startsWith(
                "content/pages/a.md:2:10: error: the invisible direction character U+202E is not allowed here [forbidden-character]\n");
    }

    @Test
    void asksForTheKindOfTheCorrectedPage() {
        assertThat(problems("corrections/a.md", "---\ntitle: A\ndate: 2026\npage: the-broadcast\nwas: a\nis: b\nwhy: c\n---\n"))
                .isEqualTo("""
                content/corrections/a.md:4:7: error: "the-broadcast" does not say what kind of page it means [unknown-link-scheme]
                    4 | page: the-broadcast
                      |       ^^^^^^^^^^^^^
                      = write the kind before the id, such as chapter:the-broadcast; kinds: home, chapter, person, event, claim, film, episode, work, term, page, correction
                1 error
                """);
    }
}
