package org.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private final InputFile file = new InputFile("content/people/mara.md", "title: Mara\n\tsources: [S2O4] ünd\n");

    @Test
    void printsPlaceMessageLineCaretAndHint() {
        Diagnostic diagnostic = Diagnostic.error(Code.UNKNOWN_SOURCE, span("S2O4"), "no source has the id \"S2O4\"")
                .hint("did you mean \"S204\"? Sources are defined in content/sources/.");

        assertThat(print(diagnostic)).isEqualTo("""
                content/people/mara.md:2:12: error: no source has the id "S2O4" [unknown-source]
                    2 | \tsources: [S2O4] ünd
                      | \t          ^^^^
                      = did you mean "S204"? Sources are defined in content/sources/.
                1 error
                """);
    }

    @Test
    void showsTheOtherPlaceOfTwo() {
        Diagnostic diagnostic = Diagnostic.warning(Code.DUPLICATE_KEY, span("ünd"), "said twice")
                .related(span("Mara"), "first said here");

        assertThat(print(diagnostic)).isEqualTo("""
                content/people/mara.md:2:18: warning: said twice [duplicate-key]
                    2 | \tsources: [S2O4] ünd
                      | \t                ^^^
                      = first said here: content/people/mara.md:1:8
                    1 | title: Mara
                      |        ^^^^
                1 warning
                """);
    }

    @Test
    void pointsPastTheEndOfALineWithOneCaret() {
        assertThat(print(Diagnostic.error(Code.MISSING_KEY, file.span(11, 11), "gone"))).isEqualTo("""
                content/people/mara.md:1:12: error: gone [missing-key]
                    1 | title: Mara
                      |            ^
                1 error
                """);
    }

    @Test
    void cutsALongLineAroundTheFault() {
        InputFile wide = new InputFile("a.md", "x".repeat(500) + "FAULT" + "y".repeat(500));
        String printed = print(Diagnostic.error(Code.INVALID_DATE, wide.span(500, 505), "wrong"));

        assertThat(printed.lines().toList()).isEqualTo(List.of(
                "a.md:1:501: error: wrong [invalid-date]",
                "    1 | …" + "x".repeat(80) + "FAULT" + "y".repeat(75) + "…",
                "      |  " + " ".repeat(80) + "^^^^^",
                "1 error"));
    }

    @Test
    void neverSendsControlCharactersToTheTerminal() {
        InputFile hostile = new InputFile("a.md", "a\u001B[2J\u202Eb");

        assertThat(print(Diagnostic.error(Code.INVALID_DATE, hostile.span(0, 1), "\u001B[31m")))
                .doesNotContain("\u001B", "\u202E");
    }

    @Test
    void neverSendsThemFromTheNameOfAFileOrAHint() {
        Diagnostic diagnostic =
                Diagnostic.error(Code.UNREADABLE_FILE, new FileLocation("a\u001B[2J.md"), "gone").hint("delete\nb\u202E");

        assertThat(print(diagnostic)).isEqualTo("""
                a\uFFFD[2J.md: error: gone [unreadable-file]
                      = delete
                        b\uFFFD
                1 error
                """);
    }

    @Test
    void numbersLinesAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(print(Diagnostic.error(Code.INVALID_DATE, span("Mara"), "wrong"))).isEqualTo("""
                    content/people/mara.md:1:8: error: wrong [invalid-date]
                        1 | title: Mara
                          |        ^^^^
                    1 error
                    """);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void countsWhatItDoesNotPrint() {
        List<Diagnostic> three = List.of(
                Diagnostic.error(Code.UNREADABLE_FILE, new FileLocation("a"), "one"),
                Diagnostic.error(Code.UNREADABLE_FILE, new FileLocation("b"), "two"),
                Diagnostic.warning(Code.UNREADABLE_FILE, new FileLocation("c"), "three"));

        assertThat(new TextReport(false, 1).print(three)).isEqualTo("""
                a: error: one [unreadable-file]
                … and 2 more
                2 errors, 1 warning
                """);
    }

    @Test
    void letsNoNameOfAFileActOnTheTerminal() {
        FileLocation location = new FileLocation("assets/\u001B[2Ja\n.png");
        Diagnostic diagnostic = Diagnostic.error(Code.UNREADABLE_FILE, location, "one")
                .related(location, "the other")
                .hint("rename \u001B]0;it\u0007\nor not");

        assertThat(print(diagnostic))
                .isEqualTo(
                        """
                        assets/\uFFFD[2Ja\uFFFD.png: error: one [unreadable-file]
                              = the other: assets/\uFFFD[2Ja\uFFFD.png
                              = rename \uFFFD]0;it\uFFFD
                                or not
                        1 error
                        """);
    }

    @Test
    void coloursOnlyWhenAsked() {
        Diagnostic diagnostic = Diagnostic.error(Code.UNREADABLE_FILE, new FileLocation("a"), "one");

        assertThat(new TextReport(true, 9).print(List.of(diagnostic)))
                .isEqualTo("a: \u001B[31;1merror:\u001B[0m one\u001B[2m [unreadable-file]\u001B[0m\n1 error\n");
    }

    private Span span(String words) {
        int start = file.text().indexOf(words);
        return file.span(start, start + words.length());
    }

    private static String print(Diagnostic diagnostic) {
        return new TextReport(false, 50).print(List.of(diagnostic));
    }
}
