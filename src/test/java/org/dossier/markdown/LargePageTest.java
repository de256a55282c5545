package org.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.model.Heading;
import org.dossier.model.Prose;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.junit.jupiter.api.Test;

class LargePageTest {

    @Test
    void givesTenThousandEqualHeadingsIdsOfTheirOwn() {
        Prose prose = parse(10_000, number -> "## The arrest\n\n");

        Set<String> ids = prose.headings().stream().map(Heading::id).collect(Collectors.toCollection(HashSet::new));
        assertThat(ids).hasSize(10_000).contains("the-arrest", "the-arrest-2", "the-arrest-10000");
    }

    @Test
    void readsFiveThousandLinksAndTenThousandCitations() {
        Prose prose = parse(5_000, number -> "[Words](person:p" + number + ") and more [@S1, p. " + number + "; @S2]. [@S3]\n");

        assertThat(prose.links()).hasSize(5_000);
        assertThat(prose.links().get(4_999).target().link()).isEqualTo("person:p5000");
        assertThat(prose.citations()).hasSize(10_000);
    }

    @Test
    void lettersTwoThousandFootnotes() {
        Prose prose = parse(2_000, number -> "Words.[^" + number + "]\n\n[^" + number + "]: Note " + number + ".\n\n");

        String markup = ((Part.Flow) ((ParsedProse) prose).parts().get(0))
                .markup().pieces().stream()
                .map(piece -> piece instanceof Piece.Words words ? words.text() : ((Piece.Ready) piece).markup())
                .collect(Collectors.joining());
        assertThat(markup).contains("<li id=\"footnote-a\">\n<p>Note 1. ", "<li id=\"footnote-bxx\">\n<p>Note 2000. ");
    }

    private static Prose parse(int count, IntFunction<String> line) {
        String markdown = IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Prose prose = MarkdownParser.parse(new InputFile("page.md", markdown), 0, markdown.length(), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return prose;
    }
}
