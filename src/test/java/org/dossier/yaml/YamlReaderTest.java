package org.dossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    private Optional<Node> read(String yaml) {
        return YamlReader.read(new InputFile("a.yaml", yaml), 0, yaml.length(), diagnostics);
    }

    private String problems(String yaml) {
        read(yaml);
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    /** Values with their places, as {@code "text"@line:column}. */
    private static String outline(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return (scalar.plain() ? scalar.text() : "'" + scalar.text() + "'") + "@" + scalar.span().line() + ":"
                    + scalar.span().column();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(YamlReaderTest::outline).toList().toString();
        }
        return ((Node.Mapping) node)
                .entries().stream()
                        .map(entry -> outline(entry.key()) + "=" + outline(entry.value()))
                        .toList()
                        .toString();
    }

    @Test
    void keepsEveryScalarAsTextWithItsPlace() {
        assertThat(outline(read("""
                        flag: no
                        date: 2020-01-02
                        number: 010
                        list: [a, "b c", 'd']
                        group:
                          - {to: x}
                        empty:
                        """).orElseThrow()))
                .isEqualTo("[flag@1:1=no@1:7, date@2:1=2020-01-02@2:7, number@3:1=010@3:9, "
                        + "list@4:1=[a@4:8, 'b c'@4:11, 'd'@4:18], group@5:1=[[to@6:6=x@6:10]], empty@7:1=@7:7]");
    }

    @Test
    void countsPlacesFromTheStartOfTheFile() {
        InputFile file = new InputFile("a.md", "---\nt: \uD83C\uDFAC one\nu: two\n---\nprose");
        Node.Mapping mapping = (Node.Mapping) YamlReader.read(file, 4, 20, diagnostics).orElseThrow();

        assertThat(mapping.find("u").orElseThrow().value().span().toString()).isEqualTo("a.md:3:4");
        assertThat(mapping.find("u").orElseThrow().value().span().text()).isEqualTo("two");
    }

    @Test
    void readsNothingAsAnEmptyMapping() {
        assertThat(outline(read("# only a comment\n").orElseThrow())).isEqualTo("[]");
    }

    @Test
    void showsBothLinesOfADuplicateKey() {
        assertThat(problems("title: Jon\nname: J\ntitle: John\n")).isEqualTo("""
                a.yaml:3:1: error: the key "title" is given twice [duplicate-key]
                    3 | title: John
                      | ^^^^^
                      = it is first given here: a.yaml:1:1
                    1 | title: Jon
                      | ^^^^^
                      = delete one of the two
                1 error
                """);
    }

    @Test
    void pointsAtATabInTheIndentation() {
        assertThat(problems("roles:\n\t- witness\n")).isEqualTo("""
                a.yaml:2:1: error: a tab cannot indent YAML [invalid-yaml]
                    2 | \t- witness
                      | ^
                      = use spaces
                1 error
                """);
    }

    @Test
    void asksForQuotesAroundAColon() {
        assertThat(problems("name: x\ntitle: A Scandal: the \"companion\"\n")).isEqualTo("""
                a.yaml:2:17: error: ": " cannot stand in a value without quotes [invalid-yaml]
                    2 | title: A Scandal: the "companion"
                      |                 ^
                      = put the title in quotes: title: 'A Scandal: the "companion"'
                1 error
                """);
    }

    @Test
    void asksForQuotesAroundAColonInAGroup() {
        assertThat(problems("use: {reading: none, why: said: so}\n")).isEqualTo("""
                a.yaml:1:31: error: ": " cannot stand in a value without quotes [invalid-yaml]
                    1 | use: {reading: none, why: said: so}
                      |                               ^
                      = put the why in quotes
                1 error
                """);
    }

    @Test
    void asksForQuotesAroundAHash() {
        assertThat(problems("- title: The #1 witness\n")).isEqualTo("""
                a.yaml:1:14: error: what follows " #" would be lost [invalid-yaml]
                    1 | - title: The #1 witness
                      |              ^
                      = put the title in quotes: - title: "The #1 witness"; a comment goes on a line of its own
                1 error
                """);
    }

    @Test
    void acceptsCommentsOnTheirOwnLinesAndAfterListsAndQuotes() {
        assertThat(problems("# one\ntitle: \"Jon\" # two\nlist: [a] # three\n  # four\n")).isEmpty();
    }

    @Test
    void asksForStraightQuotesInPlaceOfCurlyOnes() {
        assertThat(problems("title: “Jon: a life”\nname: “Jon”\n")).isEqualTo("""
                a.yaml:1:8: error: curly quotes do not delimit a value [invalid-yaml]
                    1 | title: “Jon: a life”
                      |        ^
                      = put the title in straight quotes: "Jon: a life"
                1 error
                """);
    }

    @Test
    void acceptsCurlyQuotesInsideAValue() {
        assertThat(problems("title: \"“Jon”\"\nname: “Jon” and Mara\n")).isEmpty();
    }

    @Test
    void refusesTagsButReadsOn() {
        assertThat(problems("file: !!java.io.File [/etc/passwd]\nname: !secret x\n")).isEqualTo("""
                a.yaml:1:7: error: tags such as "!!java.io.File" are not allowed [yaml-tag]
                    1 | file: !!java.io.File [/etc/passwd]
                      |       ^^^^^^^^^^^^^^
                      = delete it; if the value begins with "!", put it in quotes
                a.yaml:2:7: error: tags such as "!secret" are not allowed [yaml-tag]
                    2 | name: !secret x
                      |       ^^^^^^^
                      = delete it; if the value begins with "!", put it in quotes
                2 errors
                """);
    }

    @Test
    void refusesAnAliasOfItself() {
        assertThat(problems("x: &a [*a]\n")).isEqualTo("""
                a.yaml:1:4: error: anchors such as "&a" are not allowed [yaml-alias]
                    1 | x: &a [*a]
                      |    ^^
                      = write the value out where it is needed; if it begins with "&", put it in quotes
                a.yaml:1:8: error: aliases such as "*a" are not allowed [yaml-alias]
                    1 | x: &a [*a]
                      |        ^^
                      = write the value out here; if it begins with "*", put it in quotes
                2 errors
                """);
    }

    @Test
    void refusesMergeKeys() {
        assertThat(problems("x:\n  <<: {a: b}\n")).isEqualTo("""
                a.yaml:2:3: error: merge keys "<<" are not supported [yaml-merge]
                    2 |   <<: {a: b}
                      |   ^^
                      = write the keys out here
                1 error
                """);
    }

    @Test
    void refusesDeepNestingWithoutOverflowingTheStack() {
        assertThat(problems("x: " + "[".repeat(40_000))).startsWith("a.yaml:1:23: error: this is nested deeper than 20 levels [yaml-too-deep]\n");
    }

    @Test
    void refusesDeepBlocksWithoutOverflowingTheStack() {
        assertThat(problems("- ".repeat(10_000))).startsWith("a.yaml:1:41: error: this is nested deeper than 20 levels [yaml-too-deep]\n");
    }

    @Test
    void readsTwentyLevels() {
        assertThat(read("[".repeat(20) + "]".repeat(20))).isPresent();
    }

    @Test
    void refusesMoreThanTheLimitBeforeParsing() {
        assertThat(problems("a: " + "x".repeat(300 * 1024))).startsWith(
                "a.yaml:1:1: error: this YAML is 300 KB long; the limit is 256 KB [front-matter-too-large]\n");
    }

    @Test
    void refusesASecondDocument() {
        assertThat(problems("a: b\n---\nc: d\n")).isEqualTo("""
                a.yaml:2:1: error: a second document begins here [invalid-yaml]
                    2 | ---
                      | ^^^
                      = keep one document in this file
                1 error
                """);
    }

    @Test
    void pointsAtTheQuoteThatIsNotClosed() {
        assertThat(problems("title: \"Jon\nname: x\n")).isEqualTo("""
                a.yaml:1:8: error: the quote opened here is not closed [invalid-yaml]
                    1 | title: "Jon
                      |        ^
                      = add the closing "
                1 error
                """);
    }

    @Test
    void saysThatAListIsNotClosed() {
        assertThat(problems("people: [a, b\nname: x\n")).isEqualTo("""
                a.yaml:1:9: error: the "[" opened here is not closed before line 2 [invalid-yaml]
                    1 | people: [a, b
                      |         ^
                      = close it with ]
                1 error
                """);
    }

    @Test
    void saysThatACommaIsMissing() {
        assertThat(problems("people: [\"a\" \"b\"]\n")).isEqualTo("""
                a.yaml:1:14: error: a comma or "]" is missing before this [invalid-yaml]
                    1 | people: ["a" "b"]
                      |              ^
                1 error
                """);
    }

    @Test
    void saysThatNothingMayFollowAQuotedValue() {
        assertThat(problems("title: \"One\" and two\n")).isEqualTo("""
                a.yaml:1:14: error: nothing may follow the value here [invalid-yaml]
                    1 | title: "One" and two
                      |              ^
                      = if quotes are part of the value, put the other kind around it: '"One" and two'
                1 error
                """);
    }

    @Test
    void saysThatALineIsIndentedOtherwise() {
        assertThat(problems("roles:\n  - a\n - b\n")).isEqualTo("""
                a.yaml:3:2: error: this line is indented otherwise than those it belongs to [invalid-yaml]
                    3 |  - b
                      |  ^
                      = begin it under the first letter of the line above it
                1 error
                """);
    }

    @Test
    void saysThatALineHasNoColon() {
        assertThat(problems("title: Jon\nname\nroles: [a]\n")).isEqualTo("""
                a.yaml:2:1: error: there is no ": " after the key [invalid-yaml]
                    2 | name
                      | ^^^^
                      = write key: value, or indent the line to go on with the value above
                1 error
                """);
    }

    @Test
    void asksForQuotesAroundASignThatMayNotBegin() {
        assertThat(problems("title: @home\n")).isEqualTo("""
                a.yaml:1:8: error: a value cannot begin with "@" without quotes [invalid-yaml]
                    1 | title: @home
                      |        ^
                      = put the title in quotes: title: "@home"
                1 error
                """);
    }

    @Test
    void asksForQuotesAroundEmphasis() {
        assertThat(problems("title: * one\n")).isEqualTo("""
                a.yaml:1:8: error: a value cannot begin with "*" without quotes [invalid-yaml]
                    1 | title: * one
                      |        ^
                      = put the title in quotes: title: "* one"
                1 error
                """);
    }

    @Test
    void saysThatAValueIsMissingInAList() {
        assertThat(problems("people: [a, , b]\n")).isEqualTo("""
                a.yaml:1:13: error: a value is missing before this [invalid-yaml]
                    1 | people: [a, , b]
                      |             ^
                      = write it, or delete the comma before it
                1 error
                """);
    }

    @Test
    void saysWhereTheTextOfABlockBegins() {
        assertThat(problems("title: > 20 ships\n")).isEqualTo("""
                a.yaml:1:1: error: text after "|" or ">" begins on the next line, indented [invalid-yaml]
                    1 | title: > 20 ships
                      | ^^^^^^^^^^^^^^^^^
                      = if the sign is part of the value, put the value in quotes
                1 error
                """);
    }

    @Test
    void refusesAKeyThatIsAList() {
        assertThat(problems("[a, b]: c\n")).isEqualTo("""
                a.yaml:1:1: error: a key is one word, but this is a list [invalid-yaml]
                    1 | [a, b]: c
                      | ^^^^^^
                1 error
                """);
    }
}
