package org.dossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    private Optional<Node> read(String json) {
        return JsonReader.read(new InputFile("a.json", json), diagnostics);
    }

    private String problems(String json) {
        read(json);
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    @Test
    void readsAZoteroEntryWithPlaces() {
        Node.Sequence entries = (Node.Sequence) read("""
                [
                  {"id": "S001", "issued": {"date-parts": [[2022, 8]]}, "title": "\\u00c9t\\u00e9 \\"x\\"", "seen": null}
                ]
                """).orElseThrow();
        Node.Mapping entry = (Node.Mapping) entries.items().get(0);
        Node.Scalar title = (Node.Scalar) entry.find("title").orElseThrow().value();
        Node.Mapping issued = (Node.Mapping) entry.find("issued").orElseThrow().value();
        Node.Scalar seen = (Node.Scalar) entry.find("seen").orElseThrow().value();

        assertThat(title.text()).isEqualTo("Été \"x\"");
        assertThat(title.span().text()).isEqualTo("\"\\u00c9t\\u00e9 \\\"x\\\"\"");
        assertThat(issued.span().text()).isEqualTo("{\"date-parts\": [[2022, 8]]}");
        assertThat(entry.find("id").orElseThrow().key().span().toString()).isEqualTo("a.json:2:4");
        assertThat(seen.isAbsent()).isTrue();
    }

    @Test
    void pointsAtWhatIsNotJson() {
        assertThat(problems("{\"a\": 1,}")).isEqualTo("""
                a.json:1:9: error: a key is missing here [invalid-json]
                    1 | {"a": 1,}
                      |         ^
                      = keys stand in double quotes; after the last entry there is no comma
                1 error
                """);
    }

    @Test
    void pointsAtTheEndOfACutFile() {
        assertThat(problems("[{\"a\": 1}")).isEqualTo("""
                a.json:1:9: error: the file ends before all that it opens is closed [invalid-json]
                    1 | [{"a": 1}
                      |         ^
                      = each [ { and " needs its counterpart
                1 error
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock = """
                [1 2]           | 1:4: error: a comma is missing before this [invalid-json]
                {a: 1}          | 1:2: error: a key is missing here [invalid-json]
                {"a" 1}         | 1:6: error: a colon is missing before this [invalid-json]
                [1,]            | 1:4: error: a value is missing before this [invalid-json]
                {"a": }         | 1:7: error: a value is missing before this [invalid-json]
                {"a": yes}      | 1:7: error: "yes" is not a value [invalid-json]
                [1}             | 1:3: error: "}" stands where "]" should [invalid-json]
                ["\\d"]          | 1:4: error: "\\d" means nothing in JSON [invalid-json]
                """)
    void saysInPlainWordsWhatIsMissing(String json, String message) {
        assertThat(problems(json)).startsWith("a.json:" + message + "\n");
    }

    @Test
    void findsATextThatIsNotClosedOnItsLine() {
        assertThat(problems("[\"a\n, 1]")).isEqualTo("""
                a.json:1:4: error: a text is not closed on its line [invalid-json]
                    1 | ["a
                      |    ^
                      = end it with a double quote; a new line inside a text is written \\n
                1 error
                """);
    }

    @Test
    void showsBothPlacesOfADuplicateKey() {
        assertThat(problems("{\"a\": 1,\n \"a\": 2}")).isEqualTo("""
                a.json:2:2: error: the key "a" is given twice [duplicate-key]
                    2 |  "a": 2}
                      |  ^^^
                      = it is first given here: a.json:1:2
                    1 | {"a": 1,
                      |  ^^^
                      = delete one of the two
                1 error
                """);
    }

    @Test
    void refusesDeepNestingWithoutOverflowingTheStack() {
        assertThat(problems("[".repeat(40_000))).startsWith("a.json:1:21: error: this is nested deeper than 20 levels [invalid-json]\n");
    }

    @Test
    void refusesWhatFollowsTheDocument() {
        assertThat(problems("[] {}")).isEqualTo("""
                a.json:1:4: error: something follows the end of the document [invalid-json]
                    1 | [] {}
                      |    ^
                      = delete it
                1 error
                """);
    }

    @Test
    void asksForAListInAnEmptyFile() {
        assertThat(problems("")).isEqualTo("""
                a.json:1:1: error: this file is empty [invalid-json]
                      = write [] for a list without entries
                1 error
                """);
    }
}
