package org.dossier.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceFormatterTest {

    private static final String REGISTER = """
            [{"id": "S003", "type": "article-newspaper", "title": "Mexico admits hostage rescue was staged for TV",
              "author": [{"family": "Tuckman", "given": "Jo"}], "container-title": "The Guardian",
              "issued": {"date-parts": [[2006, 2, 16]]}, "language": "en"},
             {"id": "W003", "type": "book", "title": "Un roman mexicain : L'affaire Florence Cassez",
              "author": [{"family": "Volpi", "given": "Jorge"}], "translator": [{"family": "Iaculli", "given": "Gabriel"}],
              "publisher": "Seuil", "issued": {"date-parts": [[2019, 4, 11]]}, "language": "fr"},
             {"id": "S079", "type": "webpage", "title": "¿Quién es Israel Vallarta?", "container-title": "MVS Noticias",
              "issued": {"date-parts": [[2025, 8, 1]]}, "language": "es",
              "URL": "https://example.org/a?b=1&c=%C3%A9"},
             {"id": "S048", "type": "entry-encyclopedia", "title": "Crise diplomatique", "container-title": "Universalis", "publisher": "Encyclopædia",
              "issued": {"date-parts": [[2011]]}, "language": "fr"}]
            """;

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    private References format(String register, String style, String language) {
        Register read = RegisterReader.read(List.of(new InputFile("a.json", register)), diagnostics);
        return ReferenceFormatter.format(read, style, new FileLocation("jbake.properties"), language, diagnostics);
    }

    private static List<String> lines(References references) {
        return references.order().stream().map(id -> id + " " + references.reference(id).markup()).toList();
    }

    @Test
    void formatsPhrasingContentInTheStylesOrder() {
        assertThat(lines(format(REGISTER, "modern-language-association", "en"))).containsExactly(
                "S048 “Crise diplomatique.” <i>Universalis</i>, Encyclopædia, 2011.",
                "S079 “¿Quién es Israel Vallarta?” <i>MVS Noticias</i>, 1 Aug. 2025, "
                        + "<a href=\"https://example.org/a?b=1&amp;c=%C3%A9\" rel=\"noopener\">https://example.org/a?b=1&amp;c=%C3%A9</a>.",
                "S003 Tuckman, Jo. “Mexico Admits Hostage Rescue Was Staged for TV.” <i>The Guardian</i>, 16 Feb. 2006.",
                "W003 Volpi, Jorge. <i>Un roman mexicain : L’affaire Florence Cassez</i>. Translated by Gabriel Iaculli, Seuil, 2019.");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void saysTheWordsOfAStyleInTheLanguageAsked() {
        assertThat(format(REGISTER, "iso690-author-date-es", "es").reference("S079").markup())
                .isEqualTo("¿Quién es Israel Vallarta? <i>MVS Noticias</i> [en línea], 2025. [en línea]. Disponible en: "
                        + "<a href=\"https://example.org/a?b=1&amp;c=%C3%A9\" rel=\"noopener\">https://example.org/a?b=1&amp;c=%C3%A9</a>.");
        assertThat(format(REGISTER, "apa", "fr").reference("S003").markup())
                .isEqualTo("Tuckman, J. (2006, février 16). Mexico admits hostage rescue was staged for TV. <i>The Guardian</i>.");
        assertThat(format(REGISTER, "apa", "zz").reference("S003").markup())
                .isEqualTo("Tuckman, J. (2006, February 16). Mexico admits hostage rescue was staged for TV. <i>The Guardian</i>.");
    }

    @Test
    void formatsAsInANoteWhatTheStyleLeavesOutOfItsBibliography() {
        String register = """
                [{"id": "a", "type": "entry-encyclopedia", "title": "Crise diplomatique", "container-title": "Universalis",
                  "publisher": "Encyclopædia", "issued": {"date-parts": [[2011]]}, "URL": "https://example.org/"}]
                """;

        assertThat(format(register, "chicago-notes-bibliography", "en").reference("a").markup())
                .isEqualTo("“Crise diplomatique,” <i>Universalis</i> (Encyclopædia, 2011), "
                        + "<a href=\"https://example.org/\" rel=\"noopener\">https://example.org/</a>.");
    }

    @Test
    void givesNoNumbersInANumberedStyle() {
        assertThat(lines(format(REGISTER, "vancouver", "en")).get(0))
                .isEqualTo("S003 Tuckman J. Mexico admits hostage rescue was staged for TV. The Guardian. 2006 Feb 16;");
    }

    @Test
    void escapesTextAndKeepsTheRichTextOfCsl() {
        String register = """
                [{"id": "a", "type": "webpage", "title": "<script>alert(1)</script> of <i>Miss Bala</i> & \\"co\\" <b onclick='x'>"}]
                """;

        assertThat(format(register, "apa", "es").reference("a").markup())
                .isEqualTo("<i>&lt;script&gt;alert(1)&lt;/script&gt; of <i>Miss Bala</i> &amp; «co» &lt;b onclick=“x”&gt;</i>. (s.\u00a0f.).");
    }

    @Test
    void linksADoiAndNoHostileAddress() {
        String register = """
                [{"id": "a", "type": "article-journal", "title": "A", "DOI": "10.1000/182"},
                 {"id": "b", "type": "article-journal", "title": "B", "DOI": "10.1000/\\"onmouseover=x <i>1</i>"},
                 {"id": "c", "type": "article-journal", "title": "C", "DOI": "javascript:alert(1)"},
                 {"id": "d", "type": "webpage", "title": "D", "URL": "javascript:alert(1)"}]
                """;

        assertThat(lines(format(register, "apa", "en"))).containsExactly(
                "a <i>A</i>. (n.d.). <a href=\"https://doi.org/10.1000/182\" rel=\"noopener\">https://doi.org/10.1000/182</a>",
                "b <i>B</i>. (n.d.). https://doi.org/10.1000/&quot;onmouseover=x &lt;i&gt;1&lt;/i&gt;",
                "c <i>C</i>. (n.d.). <a href=\"https://doi.org/javascript:alert(1)\" rel=\"noopener\">https://doi.org/javascript:alert(1)</a>",
                "d <i>D</i>. (n.d.).");
    }

    @Test
    void suggestsTheNearestStyleAndGoesOnWithTitles() {
        References references = format("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A & B\"}]", "chicago-author-dat", "en");

        assertThat(lines(references)).containsExactly("a A &amp; B");
        assertThat(diagnostics.sorted()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(Code.UNKNOWN_STYLE);
            assertThat(one.location().path()).isEqualTo("jbake.properties");
            assertThat(one.message()).isEqualTo("no citation style is called \"chicago-author-dat\"");
            assertThat(one.hints()).containsExactly(
                    "did you mean \"chicago-author-date\"?",
                    "known styles: apa, chicago-author-date, chicago-author-date-17th-edition, chicago-notes-bibliography, "
                            + "chicago-notes-bibliography-17th-edition, harvard-cite-them-right, ieee, iso690-author-date-en, "
                            + "iso690-author-date-es, iso690-author-date-fr, mhra-notes, modern-language-association, "
                            + "nlm-citation-sequence, oscola, turabian-author-date, turabian-notes-bibliography, vancouver");
        });
    }

    @Test
    void refusesAnIdOutsideTheRegister() {
        References references = format(REGISTER, "apa", "en");

        assertThatThrownBy(() -> references.reference("S999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no source of the register is called \"S999\"");
    }

    static List<String> styles() {
        return Styles.names();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void formatsEverySourceInEveryStyle(String style) {
        References references = format(REGISTER, style, "en");

        assertThat(references.order()).containsExactlyInAnyOrder("S003", "W003", "S079", "S048");
        List<String> faulty = new ArrayList<>(lines(references));
        faulty.removeIf(line -> line.matches("\\w+ .{15,}")
                && !line.matches(".*( style=|&(?!amp;|lt;|gt;|quot;)|<div|\\[\\d|\\. \\.|, ,).*"));
        assertThat(faulty).isEmpty();
    }

    @Test
    void sortsNumbersByValueAndNamesByTheirFirstLetter() {
        String register = """
                [{"id": "a", "type": "webpage", "title": "45 segundos"},
                 {"id": "b", "type": "webpage", "title": "«Zeta»"},
                 {"id": "c", "type": "webpage", "title": "¿Árbol?"},
                 {"id": "d", "type": "webpage", "title": "9 días"},
                 {"id": "e", "type": "webpage", "title": "Nuez"},
                 {"id": "f", "type": "webpage", "title": "Ñandú"},
                 {"id": "g", "type": "webpage", "title": "Oso"}]
                """;

        assertThat(format(register, "apa", "es").order()).containsExactly("d", "a", "c", "e", "f", "g", "b");
    }
}
