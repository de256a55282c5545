package org.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DirectionsTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @Test
    void acceptsIsolatesThatCloseInTheirParagraph() {
        Directions.checkParagraphs(whole("a \u2067b \u202Ac\u202C\u2069 d\n\ne"), diagnostics);

        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void reportsOneLeftOpenAndOneClosedTooOften() {
        Directions.checkParagraphs(whole("a \u2067b\n\nc\u2069"), diagnostics);

        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).containsExactly(
                "the invisible direction character U+2067 has no counterpart in its paragraph",
                "the invisible direction character U+2069 has no counterpart in its paragraph");
    }

    @Test
    @Timeout(10)
    void takesLinearTimeForAFileOfNothingElse() {
        Directions.checkParagraphs(whole("\u2067".repeat(200_000)), diagnostics);

        assertThat(diagnostics.sorted()).hasSize(200_000);
    }

    @Test
    void refusesAnyWhereNoneHasAPlace() {
        Directions.refuse(whole("ab\u202E"), diagnostics);

        assertThat(diagnostics.sorted()).extracting(d -> ((Span) d.location()).column()).containsExactly(3);
    }

    private static Span whole(String text) {
        return new InputFile("a.md", text).span(0, text.length());
    }
}
