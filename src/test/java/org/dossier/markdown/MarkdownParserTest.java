package org.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dossier.model.Citation;
import org.dossier.model.DocumentId;
import org.dossier.model.Heading;
import org.dossier.model.Kind;
import org.dossier.model.Locator;
import org.dossier.model.Passage;
import org.dossier.model.Prose;
import org.dossier.model.SourceRef;
import org.dossier.model.TypedLink;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.junit.jupiter.api.Test;

class MarkdownParserTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @Test
    void countsPlacesFromTheStartOfTheFileNotOfTheProse() {
        InputFile file = new InputFile(
                "content/page.md",
                """
                ---
                title: A page
                ---
                ## Heading

                Words [@S024, p. 14] and a [link](person:florence-cassez).
                """);
        int from = file.lineStart(4);

        Prose prose = MarkdownParser.parse(file, from, file.text().length(), diagnostics);

        int line = file.lineStart(6);
        assertThat(prose.headings())
                .containsExactly(new Heading(2, "heading", "Heading", file.span(from, from + "## Heading".length())));
        assertThat(prose.citations())
                .containsExactly(new Citation(
                        List.of(new SourceRef("S024", new Locator(Locator.Label.PAGE, "14"), file.span(line + 8, line + 12))),
                        file.span(line + 6, line + 20)));
        assertThat(prose.links())
                .containsExactly(new TypedLink(
                        new DocumentId(Kind.PERSON, "florence-cassez"), file.span(line + 34, line + 56)));
        assertThat(prose.passages())
                .containsExactly(new Passage(Passage.Support.CITED, "", file.span(line, file.text().length() - 1)));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void readsNothingBeyondTheEndOfTheProse() {
        InputFile file = new InputFile("page.md", "One [@S001]. Two [@S002].");

        Prose prose = MarkdownParser.parse(file, 0, 12, diagnostics);

        assertThat(prose.citations()).extracting(citation -> citation.items().get(0).source()).containsExactly("S001");
    }

    @Test
    void isEmptyOnlyWhenNothingButWhiteSpaceIsWritten() {
        assertThat(parse("").isEmpty()).isTrue();
        assertThat(parse(" \n\t\n").isEmpty()).isTrue();
        assertThat(parse("&nbsp;").isEmpty()).isFalse();
        assertThat(parse("> ".repeat(60)).isEmpty()).isFalse();
    }

    @Test
    void keepsMessagesAtTheirPlaceAfterTabsAndInQuotations() {
        InputFile file = new InputFile("page.md", "> -\t[a](javascript:x)\n> \tand [b](persn:c)\n");

        MarkdownParser.parse(file, 0, file.text().length(), diagnostics);

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, diagnostic -> diagnostic.location().toString())
                .containsExactly(
                        tuple(Code.FORBIDDEN_LINK, "page.md:1:9"),
                        tuple(Code.UNKNOWN_LINK_SCHEME, "page.md:2:12"));
    }

    private Prose parse(String markdown) {
        return MarkdownParser.parse(new InputFile("page.md", markdown), 0, markdown.length(), diagnostics);
    }
}
