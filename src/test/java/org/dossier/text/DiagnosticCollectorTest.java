package org.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticCollectorTest {

    @Test
    void sortsByPathThenPlaceAndKeepsEachProblemOnce() {
        InputFile a = new InputFile("a.md", "some words");
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        diagnostics.warning(Code.TOO_DEEP, new FileLocation("b.md"), "third");
        diagnostics.error(Code.TOO_DEEP, a.span(5, 6), "second");
        diagnostics.error(Code.TOO_DEEP, a.span(0, 1), "first");
        diagnostics.error(Code.TOO_DEEP, a.span(0, 1), "first");

        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).containsExactly("first", "second", "third");
    }
}
