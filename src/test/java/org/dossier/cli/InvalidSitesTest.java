package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dossier.FixtureSite;
import org.dossier.config.Overrides;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code invalid-sites/} is a site with a mistake, or with something odd that is none; its
 * {@code expected.txt} is the whole report of {@code dossier check}, empty when all is well.
 *
 * <p>{@code -Dgolden.update} writes the reports anew; read the difference before you commit it.
 */
class InvalidSitesTest {

    private static final Path CASES = Path.of("src/test/resources/invalid-sites");

    /** The day of every check. */
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);

    @TempDir
    private Path temporary;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reports(String name) throws IOException {
        Path site = temporary.resolve("site");
        FixtureSite.lay(CASES, name, site);
        DiagnosticCollector diagnostics = new DiagnosticCollector();

        new SitePipeline(site, Overrides.on(TODAY), diagnostics).check();

        String report = new TextReport(false, 50).print(diagnostics.sorted());
        Path expected = CASES.resolve(name).resolve("expected.txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected));
    }
}
