package org.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dossier.model.PlainText;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    private static List<PlainText> texts(String markdown) {
        InputFile file = new InputFile("content/test.md", markdown);
        return MarkdownParser.parse(file, 0, markdown.length(), new DiagnosticCollector()).texts();
    }

    @Test
    void areOneTextForEachParagraphHeadingItemAndCell() {
        assertThat(texts("""
                ## A *head* {#one}

                Words *with* [a link](person:jon "his page")[@S204], `code` and ![a map](map.png)
                on &amp; on \\*two\\* lines.

                - item[^a]

                | x | y |
                |---|---|
                | 1 | 2 |

                [^a]: note
                """)).extracting(PlainText::text)
                .containsExactly(
                        "A head ", "his page", "a map", "Words with a link, \uFFFC and \uFFFC on & on *two* lines.", "item", "x", "y", "1", "2", "note");
    }

    @Test
    void areNotThoseOfOthers() {
        assertThat(texts("""
                > quoted

                :::quote {by="The judge" source=S204}
                quoted
                ---
                translated
                :::

                :::note
                own
                :::
                """)).extracting(PlainText::text).containsExactly("The judge", "own");
    }

    @Test
    void standWhereTheyAreWritten() {
        String markdown = "> quoted\n\n1. It *was*\n   don\\_e &eacute; there.";
        PlainText text = texts(markdown).get(0);

        assertThat(text.text()).isEqualTo("It was don_e é there.");
        assertThat(text.span(3, 12).text()).isEqualTo("was*\n   don\\_e");
        assertThat(text.span(15, 20).text()).isEqualTo("there");
    }
}
