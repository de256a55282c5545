package org.dossier.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Edtf;
import org.dossier.model.EdtfParser;
import org.dossier.model.Source;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;

class RegisterReaderTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    private List<Source> read(String path, String text) {
        return RegisterReader.read(List.of(new InputFile(path, text)), diagnostics).sources();
    }

    private List<Source> json(String text) {
        return read("sources/a.json", text);
    }

    private String problems() {
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    private static Edtf day(String text) {
        return EdtfParser.parse(text, new InputFile("a", text).span(0, 1), new DiagnosticCollector()).orElseThrow();
    }

    @Test
    void readsEveryFieldOfASource() {
        InputFile file = new InputFile("sources/a.json", """
                [{"id": "S003", "type": "article-newspaper", "title": "Rescue of <i>hostages</i> staged",
                  "author": [{"family": "Tuckman", "given": "Jo"}, {"literal": "Reuters"},
                             {"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}],
                  "container-title": "The Guardian", "publisher": "Guardian News & Media",
                  "issued": {"date-parts": [["2006", 2, 16]]}, "URL": " https://example.org/a?b=1 ", "language": "en",
                  "custom": {"kind": "agency", "grade": "A", "consulted": "opening", "limits": "A copy.",
                             "archive": {"url": "https://web.archive.org/web/2006/https://example.org/", "date": "2006-02-17"}}, "unknown-to-us": {"a": [1]}}]
                """);

        List<Source> sources = RegisterReader.read(List.of(file), diagnostics).sources();

        assertThat(problems()).isEmpty();
        assertThat(sources).containsExactly(new Source(
                "S003",
                "article-newspaper",
                Source.Kind.AGENCY,
                "Rescue of hostages staged",
                List.of("Jo Tuckman", "Reuters", "Ludwig van Beethoven"),
                "The Guardian",
                "Guardian News & Media",
                day("2006-02-16"),
                "https://example.org/a?b=1",
                "en",
                Source.Consulted.OPENING_ONLY,
                Source.Grade.A,
                new Source.Archive("https://web.archive.org/web/2006/https://example.org/", day("2006-02-17")),
                "A copy.",
                file.span(8, 14)));
    }

    @Test
    void readsTheSameAsYaml() {
        List<Source> sources = read("sources/a.yaml", """
                - id: S003
                  type: book
                  title: Peines mexicaines
                  author:
                    - {family: Vigna, given: Anne}
                  issued: 2009-11
                - id: S004
                  type: webpage
                  title: No date
                """);

        assertThat(problems()).isEmpty();
        assertThat(sources).extracting(Source::id, source -> source.issued().text(), Source::authors, Source::consulted)
                .containsExactly(
                        tuple("S003", "2009-11", List.of("Anne Vigna"), Source.Consulted.NOT_STATED),
                        tuple("S004", "", List.of(), Source.Consulted.NOT_STATED));
    }

    @Test
    void readsBibTex() {
        InputFile file = new InputFile("sources/a.bib", """
                @comment{ignored, }
                @book{volpi-2018,
                  author = {Volpi, Jorge and {Real Academia}},
                  title = {Una novela \\'{e}l},
                  publisher = {Alfaguara},
                  year = 2018, month = mar,
                  url = {https://example.org/}
                }
                """);

        List<Source> sources = RegisterReader.read(List.of(file), diagnostics).sources();

        assertThat(problems()).isEmpty();
        assertThat(sources).containsExactly(new Source(
                "volpi-2018",
                "book",
                Source.Kind.BOOK,
                "Una novela él",
                List.of("Jorge Volpi", "Real Academia"),
                "",
                "Alfaguara",
                new Edtf.Moment("2018-03", 2018, 3, 0, "", "", 0, false, false),
                "https://example.org/",
                "",
                Source.Consulted.NOT_STATED,
                Source.Grade.NOT_GRADED,
                Source.Archive.NONE,
                "",
                file.span(26, 36)));
    }

    @Test
    void pointsIntoBibTexThatCannotBeReadAndGoesOnAtTheNextEntry() {
        List<Source> sources = read("sources/a.bib", """
                @book{a, title = {A} year = 2018}
                @book{b, title = {B}, publisher = seuil}
                @book{c, title = {C}}
                @book{d,
                  title = {Open,
                }
                """);

        assertThat(sources).extracting(Source::id).containsExactly("b", "c");
        assertThat(problems()).isEqualTo("""
                sources/a.bib:1:22: error: "y" cannot stand here in BibTeX [invalid-bibtex]
                    1 | @book{a, title = {A} year = 2018}
                      |                      ^
                      = check the braces and commas before this place
                sources/a.bib:2:35: error: no @string is called "seuil" [invalid-bibtex]
                    2 | @book{b, title = {B}, publisher = seuil}
                      |                                   ^^^^^
                      = write braces around it, or define it above: @string{seuil = {…}}
                sources/a.bib:7:1: error: the file ends in the middle of an entry [invalid-bibtex]
                    7 |\s
                      | ^
                      = check the braces of the last entry
                3 errors
                """);
    }

    @Test
    void saysWhatABibTexEntryLacks() {
        List<Source> sources = read("sources/a.bib", """
                @bok{a, title = {A}}
                @article{, title = {B}}
                @book{c, year = {2018}}
                """);

        assertThat(sources).extracting(Source::id, Source::type).containsExactly(tuple("a", "document"), tuple("c", "book"));
        assertThat(problems()).isEqualTo("""
                sources/a.bib:1:2: error: "bok" is not a type of BibTeX entry [invalid-source]
                    1 | @bok{a, title = {A}}
                      |  ^^^
                      = did you mean "book"?
                      = write @misc for what has no type of its own
                sources/a.bib:2:9: error: this source has no id [invalid-source]
                    2 | @article{, title = {B}}
                      |         ^
                      = add one, such as "id": "S001"
                sources/a.bib:3:7: error: the source "c" has no title [invalid-source]
                    3 | @book{c, year = {2018}}
                      |       ^
                      = add one; of a source without title, a description in brackets
                3 errors
                """);
    }

    @Test
    void refusesABibTexKeyThatCannotBeAnId() {
        assertThat(read("sources/a.bib", "@book{a(1), title = {A}}\n")).isEmpty();

        assertThat(diagnostics.sorted()).extracting(one -> one.message())
                .containsExactly("\"a(1)\" cannot be the id of a source");
    }

    @Test
    void namesBothPlacesOfAnIdGivenTwice() {
        RegisterReader.read(
                List.of(
                        new InputFile("sources/a.json", "[{\"id\": \"S1\", \"type\": \"book\", \"title\": \"A\"}]"),
                        new InputFile("sources/b.yaml", "- {id: S1, type: book, title: B}\n- {id: s1, type: book, title: C}\n")),
                diagnostics);

        assertThat(problems()).isEqualTo("""
                sources/b.yaml:1:8: error: the id "S1" is given to two sources [duplicate-source]
                    1 | - {id: S1, type: book, title: B}
                      |        ^^
                      = it is first given here: sources/a.json:1:9
                    1 | [{"id": "S1", "type": "book", "title": "A"}]
                      |         ^^^^
                      = give one of the two another id
                sources/b.yaml:2:8: error: the id "s1" differs from "S1" in nothing but case [duplicate-source]
                    2 | - {id: s1, type: book, title: C}
                      |        ^^
                      = it is first given here: sources/a.json:1:9
                    1 | [{"id": "S1", "type": "book", "title": "A"}]
                      |         ^^^^
                      = give one of the two another id
                2 errors
                """);
    }

    @Test
    void namesBothPlacesOfABibTexKeyGivenTwice() {
        read("sources/a.bib", "@book{a, title = {A}}\n@book{a, title = {B}}\n");

        assertThat(problems()).isEqualTo("""
                sources/a.bib:2:7: error: the id "a" is given to two sources [duplicate-source]
                    2 | @book{a, title = {B}}
                      |       ^
                      = it is first given here: sources/a.bib:1:7
                    1 | @book{a, title = {A}}
                      |       ^
                      = give one of the two another id
                1 error
                """);
    }

    @Test
    void saysWhatASourceLacksAndKeepsItKnown() {
        List<Source> sources = json("""
                [{"type": "book", "title": "A"},
                 {"id": "S2"},
                 {"id": "S3", "type": "article-newspapper", "title": "C"}]
                """);

        assertThat(sources).extracting(Source::id).containsExactly("S2", "S3");
        assertThat(problems().lines().filter(line -> !line.contains("known types")).toList()).isEqualTo("""
                sources/a.json:1:2: error: this source has no id [invalid-source]
                    1 | [{"type": "book", "title": "A"},
                      |  ^
                      = add one, such as "id": "S001"
                sources/a.json:2:9: error: the source "S2" has no title [invalid-source]
                    2 |  {"id": "S2"},
                      |         ^^^^
                      = add one; of a source without title, a description in brackets
                sources/a.json:2:9: error: the source "S2" has no type [invalid-source]
                    2 |  {"id": "S2"},
                      |         ^^^^
                      = add one, such as "type": "article-newspaper"
                sources/a.json:3:23: error: "article-newspapper" is not a CSL type [invalid-source]
                    3 |  {"id": "S3", "type": "article-newspapper", "title": "C"}]
                      |                       ^^^^^^^^^^^^^^^^^^^^
                      = did you mean "article-newspaper"?
                4 errors
                """.lines().toList());
    }

    @Test
    void letsNoOtherAddressThroughThanHttp() {
        String hostile = Stream.of("javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//evil.example/", "https:evil", "https://a b/", "https://u:p@host/")
                .map(url -> "{\"id\": \"S" + Math.abs(url.hashCode()) + "\", \"type\": \"webpage\", \"title\": \"T\", \"URL\": \"" + url + "\"}")
                .reduce((a, b) -> a + ",\n" + b)
                .orElseThrow();

        Register register = RegisterReader.read(List.of(new InputFile("sources/a.json", "[" + hostile + "]")), diagnostics);

        assertThat(register.sources()).hasSize(7).extracting(Source::url).containsOnly("");
        assertThat(register.entries()).extracting(entry -> entry.item().getURL()).containsOnlyNulls();
        assertThat(diagnostics.sorted()).extracting(one -> one.code().id() + ": " + one.message()).containsExactly(
                "invalid-url: addresses of the kind \"javascript:\" are not allowed",
                "invalid-url: addresses of the kind \"javascript:\" are not allowed",
                "invalid-url: addresses of the kind \"data:\" are not allowed",
                "invalid-url: the address \"//evil.example/\" does not say http or https",
                "invalid-url: \"https:evil\" is not an address: it names no host",
                "invalid-url: \"https://a b/\" is not an address: illegal character in authority at character 9",
                "invalid-url: \"https://u:p@host/\" is not an address: it names no host");
    }

    @Test
    void vetsTheAddressesOfYamlBibTexAndArchivesToo() {
        List<Source> sources = new ArrayList<>(read("sources/a.bib", "@online{a, title = {A}, url = {javascript:alert(1)}}\n"));
        sources.addAll(read("sources/b.yaml", "- {id: b, type: webpage, title: B, URL: 'javascript:alert(1)'}\n"));
        sources.addAll(read("sources/c.yaml", "- {id: c, type: webpage, title: C, custom: {archive: {url: 'javascript:alert(1)'}}}\n"));

        assertThat(sources).extracting(Source::url, Source::archive).containsOnly(tuple("", Source.Archive.NONE));
        assertThat(diagnostics.sorted()).extracting(one -> one.location() + ": " + one.message()).containsExactly(
                "sources/a.bib:1:32: addresses of the kind \"javascript:\" are not allowed",
                "sources/b.yaml:1:41: addresses of the kind \"javascript:\" are not allowed",
                "sources/c.yaml:1:60: addresses of the kind \"javascript:\" are not allowed");
    }

    @Test
    void refusesUnknownWordsInWhatEditorsNote() {
        json("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\", \"custom\": {\"kind\": \"pres\", \"grade\": \"a\","
                + " \"archive\": {\"date\": \"yesterday\", \"adress\": \"x\"}}}]");

        assertThat(diagnostics.sorted()).extracting(one -> one.message() + " " + one.hints()).containsExactly(
                "\"kind\" cannot be \"pres\" [did you mean \"press\"?, known words: ruling, official, agency, press, broadcast, film, "
                        + "book, reference]",
                "\"grade\" cannot be \"a\" [did you mean \"A\"?, known words: A, B, C]",
                "an archive's copy needs the key \"url\" [add a line that begins with url:]",
                "\"yesterday\" is not a date [write 2005-12-08, 2005-12, 2005, 2005~ (about), 2005/2013 or 2005-12-09T06:47-06:00]",
                "an archive's copy has no key \"adress\" [known keys: url, date]");
    }

    @Test
    void derivesTheKindFromTheTypeWhereItIsNotGiven() {
        List<Source> sources = json("""
                [{"id": "a", "type": "legal_case", "title": "T"}, {"id": "b", "type": "entry-encyclopedia", "title": "T"},
                 {"id": "c", "type": "report", "title": "T", "custom": {"kind": "press"}}, {"id": "d", "type": "interview", "title": "T"}]
                """);

        assertThat(sources).extracting(Source::kind)
                .containsExactly(Source.Kind.RULING, Source.Kind.REFERENCE, Source.Kind.PRESS, Source.Kind.PRESS);
    }

    @Test
    void warnsOfALanguageThatDoesNotExist() {
        List<Source> sources = json("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\", \"language\": \"Klingonish\"}]");

        assertThat(sources).extracting(Source::language).containsExactly("");
        assertThat(problems()).isEqualTo("""
                sources/a.json:1:56: warning: no language is called "Klingonish" [unknown-language]
                    1 | [{"id": "a", "type": "book", "title": "T", "language": "Klingonish"}]
                      |                                                        ^^^^^^^^^^^^
                      = write a tag such as en, es or pt-BR (BCP 47)
                1 warning
                """);
    }

    @Test
    void readsDatesAsExactAsTheyAre() {
        List<Source> sources = json("""
                [{"id": "a", "type": "book", "title": "T", "issued": {"date-parts": [[2013]], "circa": true}},
                 {"id": "b", "type": "book", "title": "T", "issued": {"date-parts": [[2005, 12], [2013, 1, 23]]}},
                 {"id": "c", "type": "book", "title": "T", "issued": {"literal": "spring 2013"}},
                 {"id": "d", "type": "book", "title": "T", "issued": "2013-01"},
                 {"id": "e", "type": "book", "title": "T", "issued": null}]
                """);

        assertThat(problems()).isEmpty();
        assertThat(sources).extracting(source -> source.issued().text())
                .containsExactly("2013~", "2005-12/2013-01-23", "", "2013-01", "");
    }

    @Test
    void pointsAtADayThatDoesNotExist() {
        json("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\", \"issued\": {\"date-parts\": [[2013, 2, 30]]}}]");

        assertThat(problems()).isEqualTo("""
                sources/a.json:1:69: error: there is no day "2013-02-30" [invalid-date]
                    1 | [{"id": "a", "type": "book", "title": "T", "issued": {"date-parts": [[2013, 2, 30]]}}]
                      |                                                                     ^^^^^^^^^^^^^^^
                      = check the month and the day
                1 error
                """);
    }

    @Test
    void refusesAnotherWordForHowItWasReadAndAMistypedKey() {
        json("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\", \"custom\": {\"consulted\": \"ful\", \"limit\": \"x\", \"other\": 1}}]");

        assertThat(diagnostics.sorted()).extracting(one -> one.message() + " " + one.hints()).containsExactly(
                "\"consulted\" cannot be \"ful\" [did you mean \"full\"?, known words: full, opening, none]",
                "unknown key \"limit\" [did you mean \"limits\"?]");
    }

    @Test
    void refusesAnIdThatCannotBeAFolderButReadsZoterosOwn() {
        List<Source> sources = json("""
                [{"id": "a/../b", "type": "book", "title": "T"},
                 {"id": "http://zotero.org/users/1/items/AB12", "type": "book", "title": "T"}]
                """);

        assertThat(sources).extracting(Source::id).containsExactly("AB12");
        assertThat(diagnostics.sorted()).extracting(one -> one.message())
                .containsExactly("\"a/../b\" cannot be the id of a source");
    }

    @Test
    void saysWhenAFileIsNotAListOfSources() {
        json("{\"id\": \"a\"}");
        read("sources/b.json", "[\"S1\"]");
        read("sources/c.txt", "");

        assertThat(diagnostics.sorted()).extracting(one -> one.location().path() + ": " + one.message()).containsExactly(
                "sources/a.json: a register is a list of sources, but this is a group of keys",
                "sources/b.json: a source is a group of keys, but this is \"S1\"",
                "sources/c.txt: a register is a .json, .yaml or .bib file");
    }

    @Test
    void readsTheRegisterOfThisSite() throws IOException {
        List<Source> sources = json(Files.readString(Path.of("content/sources/register.json")));

        assertThat(problems()).isEmpty();
        assertThat(sources).hasSizeGreaterThan(200).allSatisfy(source -> {
            assertThat(source.consulted()).isNotEqualTo(Source.Consulted.NOT_STATED);
            assertThat(source.consulted() == Source.Consulted.NOT_CONSULTED).isEqualTo(source.grade() == Source.Grade.NOT_GRADED);
        });
    }
}
