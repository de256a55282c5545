package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfParserTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @ParameterizedTest
    @CsvSource({
        "2005, 2005-01-01T00:00, 2005-12-31T23:59:59.999999999",
        "2005-12, 2005-12-01T00:00, 2005-12-31T23:59:59.999999999",
        "2005-12-08, 2005-12-08T00:00, 2005-12-08T23:59:59.999999999",
        "2004-02-29, 2004-02-29T00:00, 2004-02-29T23:59:59.999999999",
        "200X, 2000-01-01T00:00, 2009-12-31T23:59:59.999999999",
        "19XX, 1900-01-01T00:00, 1999-12-31T23:59:59.999999999",
        "2005-XX-XX, 2005-01-01T00:00, 2005-12-31T23:59:59.999999999",
        "2005-12-XX, 2005-12-01T00:00, 2005-12-31T23:59:59.999999999",
        "2005-XX, 2005-01-01T00:00, 2005-12-31T23:59:59.999999999",
        "2005~, 2005-01-01T00:00, 2005-12-31T23:59:59.999999999",
        "2005/2013-01, 2005-01-01T00:00, 2013-01-31T23:59:59.999999999",
        "2005-12-09T06:47-06:00, 2005-12-09T06:47, 2005-12-09T06:47:59.999999999",
    })
    void knowsTheFirstAndLastInstantADateMayMean(String text, String earliest, String latest) {
        Edtf date = read(text);

        assertThat(date.earliest()).hasToString(earliest);
        assertThat(date.latest()).hasToString(latest);
    }

    @Test
    void keepsWhatIsUncertainApart() {
        assertThat(read("2005-12?")).isEqualTo(new Edtf.Moment("2005-12?", 2005, 12, 0, "", "", 0, true, false));
        assertThat(read("2005%")).isEqualTo(new Edtf.Moment("2005%", 2005, 0, 0, "", "", 0, true, true));
    }

    @Test
    void leavesTheOpenEndOfAnIntervalUnknown() {
        assertThat(read("2005/..")).isEqualTo(new Edtf.Interval("2005/..", read("2005"), Edtf.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2013-02-30 | there is no day \"2013-02-30\"",
        "2013-13 | there is no day \"2013-13\"",
        "2013/2005 | the interval \"2013/2005\" ends before it begins",
        "2005-12-09T06:47 | the time in \"2005-12-09T06:47\" has no zone",
        "2005-12-09T25:00Z | there is no moment \"2005-12-09T25:00Z\"",
        "2005-12-09T06:47:75Z | \"2005-12-09T06:47:75Z\" is not a date",
        "0000 | there is no year 0",
        "2005-XX-08 | \"2005-XX-08\" is not a date",
        "200X-12 | \"200X-12\" is not a date",
        "../.. | the interval \"../..\" has neither a beginning nor an end",
        "12/01/2013 | \"12/01/2013\" can be read as two different days",
        "last year | \"last year\" is not a date",
    })
    void saysWhyATextIsNoDate(String text, String message) {
        assertThat(EdtfParser.parse(text, new InputFile("a", text).span(0, text.length()), diagnostics)).isEmpty();

        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).containsExactly(message);
    }

    @Test
    void sortsByFirstThenLastInstant() {
        List<Edtf> sorted = Stream.of("2006", "2005-12", "2005", "2005-12-09T06:47-06:00", "2005-12-09")
                .map(this::read)
                .sorted()
                .toList();

        assertThat(sorted).extracting(Edtf::text)
                .containsExactly("2005", "2005-12", "2005-12-09", "2005-12-09T06:47-06:00", "2006");
    }

    private Edtf read(String text) {
        return EdtfParser.parse(text, new InputFile("a", text).span(0, text.length()), diagnostics).orElseThrow();
    }
}
