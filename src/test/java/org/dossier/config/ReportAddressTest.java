package org.dossier.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.TextReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportAddressTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    private ReportAddress read(String value, boolean published) {
        return ReportAddressParser.parse(value, published, new FileLocation("jbake.properties"), diagnostics);
    }

    private String problems() {
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "mailto:a.b+c@port.org",
        "mailto:a@port.org?subject=Error%20in%20{page}&body={address}%20{version}",
        "https://port.org/report",
        "https://port.org/new?title={page}&body={address}%0A{version}",
        "https://myexample.org/",
    })
    void isAMailboxOrAWebAddressWithPlaceholdersInItsQuery(String value) {
        assertThat(read(value, true)).isEqualTo(new ReportAddress(value));
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            javascript:alert(1) | "javascript:alert(1)" begins with "javascript:"
            http://port.org/ | "http://port.org/" begins with "http:"
            a@port.org | "a@port.org" has no scheme
            port.org/report | "port.org/report" has no scheme
            mailto:port.org | "port.org" is not a mail address
            mailto:a@port | "a@port" is not a mail address
            mailto:a@port.org,b@port.org | "a@port.org,b@port.org" is not a mail address
            mailto:a@port.org?cc=b@port.org | a mail of this address has more than a subject and a body
            mailto:a@port.org?subject=two words | "mailto:a@port.org?subject=two words" is not an address
            https:///report | "https:///report" names no host
            https://user@port.org/ | "https://user@port.org/" names no host
            https://{page}.port.org/ | the placeholder "{page}" stands before the question mark
            mailto:{page}@port.org | the placeholder "{page}" stands before the question mark
            https://port.org/?a={title} | there is no placeholder "{title}"
            https://port.org/?a={page | "https://port.org/?a={page" is not an address
            """)
    void isNothingElse(String value, String message) {
        assertThat(read(value, false)).isEqualTo(ReportAddress.NONE);
        assertThat(problems()).startsWith("jbake.properties: error: " + message + " [invalid-setting]\n").endsWith("\n1 error\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "mailto:a@port.example", "mailto:a@example.org", "mailto:a@www.Example.COM", "https://port.invalid/report", "https://port.test./"
    })
    void isNoneForExamplesOnceTheSiteIsPublished(String value) {
        assertThat(read(value, false)).isEqualTo(new ReportAddress(value));
        assertThat(problems()).isEqualTo("");

        assertThat(read(value, true)).isEqualTo(ReportAddress.NONE);
        assertThat(problems()).contains("[example-address]");
    }

    @ParameterizedTest
    @CsvSource({"mailto:a@port.org?subject={page}, a@port.org", "https://port.org/report?page={page}, https://port.org/report"})
    void isPrintedWithoutItsQuery(String value, String words) {
        assertThat(read(value, true).words()).isEqualTo(words);
    }
}
