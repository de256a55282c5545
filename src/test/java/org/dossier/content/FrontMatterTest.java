package org.dossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    /** The YAML and the prose, parted by {@code |}. */
    private String parts(String text) {
        InputFile file = new InputFile("a.md", text);
        Optional<FrontMatter> found = FrontMatter.find(file, diagnostics);
        return found.map(front -> front.yaml().text() + "|" + text.substring(front.body())).orElse("nothing");
    }

    private String problems(String text) {
        assertThat(parts(text)).isEqualTo("nothing");
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    @Test
    void standsBetweenTwoLines() {
        assertThat(parts("---\ntitle: A\n---\nWords\n---\nmore")).isEqualTo("title: A\n|Words\n---\nmore");
    }

    @Test
    void mayBeEmptyAndEndTheFile() {
        assertThat(parts("---\n---")).isEqualTo("|");
    }

    @Test
    void mayFollowBlankLines() {
        assertThat(parts("\n \n--- \ntitle: A\n---\n")).isEqualTo("title: A\n|");
    }

    @Test
    void isNotClosedByALineInABlockScalar() {
        assertThat(parts("---\nsummary: |\n  one\n  ---\n  two\n---\nWords")).isEqualTo("summary: |\n  one\n  ---\n  two\n|Words");
    }

    @Test
    void mayHoldBlankLinesCommentsAndLists() {
        String yaml = "title: A\n\n# people\npeople:\n\n- jon\n\n\"name\": B\n";

        assertThat(parts("---\n" + yaml + "---\n")).isEqualTo(yaml + "|");
    }

    @Test
    void isReportedWhereProseBeginsIfItIsNotClosed() {
        assertThat(problems("---\ntitle: A\nnote: b\n\nThe fire began at dawn.\n\n```\n---\n```\n")).isEqualTo("""
                a.md:5:1: error: the front matter is not closed before this line [unclosed-front-matter]
                    5 | The fire began at dawn.
                      | ^^^^^^^^^^^^^^^^^^^^^^^
                      = it is opened here: a.md:1:1
                    1 | ---
                      | ^^^
                      = write a line --- after the last key
                1 error
                """);
    }

    @Test
    void isReportedAtTheFirstLineThatIsNoKeyIfThereIsNoBlankOne() {
        assertThat(problems("---\ntitle: A\nThe fire began at dawn.\n")).startsWith(
                "a.md:3:1: error: the front matter is not closed before this line [unclosed-front-matter]\n");
    }

    @Test
    void isReportedAtItsFenceIfThereIsNothingElse() {
        assertThat(problems("---\n")).isEqualTo("""
                a.md:1:1: error: the front matter opened here is not closed [unclosed-front-matter]
                    1 | ---
                      | ^^^
                      = write a line --- after the last key
                1 error
                """);
    }

    @Test
    void isNotClosedByDots() {
        assertThat(problems("---\ntitle: A\n...\nWords\n")).isEqualTo("""
                a.md:3:1: error: "..." does not close front matter [invalid-yaml]
                    3 | ...
                      | ^^^
                      = close it with a line ---
                1 error
                """);
    }

    @Test
    void isAskedForWhereThereIsNone() {
        assertThat(problems("# Jon\n")).isEqualTo("""
                a.md:1:1: error: this file has no front matter [missing-front-matter]
                    1 | # Jon
                      | ^^^^^
                      = begin the file so:
                        ---
                        title: The title of this page
                        ---
                1 error
                """);
    }

    @Test
    void isAskedForInAnEmptyFile() {
        assertThat(problems("")).startsWith("a.md:1:1: error: this file is empty [missing-front-matter]\n");
    }

    @Test
    void beginsWithExactlyThreeHyphens() {
        assertThat(problems("----\ntitle: A\n----\n")).startsWith(
                "a.md:1:1: error: front matter begins with exactly \"---\" [missing-front-matter]\n");
    }

    @Test
    void isConvertedFromToml() {
        assertThat(problems("""
                +++
                title = "Jon: a life"
                date = 2013-02-14T08:00:00Z
                draft = true
                tags = ["fire", "harbour"]
                weight = 10
                [params]
                +++
                Words
                """)).isEqualTo("""
                a.md:1:1: error: this front matter is TOML, not YAML [foreign-front-matter]
                    1 | +++
                      | ^^^
                      = write it so:
                        ---
                        title: "Jon: a life"
                        published: 2013-02-14
                        status: draft
                        # [params]
                        x:
                          tags: ["fire", "harbour"]
                          weight: 10
                        ---
                1 error
                """);
    }

    @Test
    void isConvertedFromJBakesHeader() {
        assertThat(problems("""
                title=Jon: a "life"
                date=2013-02-14
                type=post
                tags=fire, harbour
                status=published
                ~~~~~~

                Words
                """)).isEqualTo("""
                a.md:1:1: error: this front matter is JBake's key=value header, not YAML [foreign-front-matter]
                    1 | title=Jon: a "life"
                      | ^^^^^^^^^^^^^^^^^^^
                      = write it so:
                        ---
                        title: "Jon: a \\"life\\""
                        published: 2013-02-14
                        status: published
                        x:
                          tags: [fire, harbour]
                        ---
                1 error
                """);
    }
}
