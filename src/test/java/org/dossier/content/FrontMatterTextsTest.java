package org.dossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dossier.model.PlainText;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.yaml.Node;
import org.dossier.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class FrontMatterTextsTest {

    private static List<PlainText> texts(String yaml) {
        InputFile file = new InputFile("content/test.md", yaml);
        Node node = YamlReader.read(file, 0, yaml.length(), new DiagnosticCollector()).orElseThrow();
        return FrontMatterTexts.of((Node.Mapping) node);
    }

    @Test
    void areWhatIsSaidInWordsAtAnyDepth() {
        assertThat(texts("""
                title: {en: The title, es: El título}
                slug: a-slug
                status: draft
                roles: [judge, witness]
                accounts:
                  - by: The ministry
                    capacity: in 2006
                    date: 2006-02
                    says: It did.
                    sources: [S204]
                use: {reading: none, why: No court ruled.}
                relations: [{to: ana, as: friend of}]
                was: wrong
                is: right
                x: {title: ours}
                """)).extracting(PlainText::text)
                .containsExactly(
                        "The title", "El título", "judge", "witness", "The ministry", "in 2006", "It did.", "none", "No court ruled.",
                        "friend of", "right");
    }

    @Test
    void standWhereTheyAreWrittenHoweverTheyAreQuotedAndFolded() {
        PlainText folded = texts("summary: >-\n  One\n  two three.\n").get(0);
        PlainText quoted = texts("summary: 'It''s here'\n").get(0);
        PlainText escaped = texts("summary: \"caf\\u00e9 \\\"here\\\"\"\n").get(0);

        assertThat(folded.text()).isEqualTo("One two three.");
        assertThat(folded.span(0, 7).text()).isEqualTo("One\n  two");
        assertThat(quoted.span(5, 9).text()).isEqualTo("here");
        assertThat(escaped.span(6, 10).text()).isEqualTo("here");
    }
}
