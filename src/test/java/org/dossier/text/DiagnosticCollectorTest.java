package org.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticCollectorTest {

    @Test
    void sortsByHintsWhatIsEqualOtherwise() {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        diagnostics.error(Code.TOO_DEEP, new FileLocation("a.md"), "same", "second");
        diagnostics.error(Code.TOO_DEEP, new FileLocation("a.md"), "same", "first");

        assertThat(diagnostics.sorted()).extracting(Diagnostic::hints).containsExactly(List.of("first"), List.of("second"));
    }

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
