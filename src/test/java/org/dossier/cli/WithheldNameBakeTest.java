package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.FixtureSite;
import org.dossier.config.Overrides;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name on the list is found when all pages are written, and yet nothing of them may be published. */
class WithheldNameBakeTest {

    @TempDir
    private Path site;

    private DiagnosticCollector bake() {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        new SitePipeline(site, Overrides.NONE, diagnostics).bake();
        return diagnostics;
    }

    @Test
    void leavesTheLastGoodSiteByteForByte() throws IOException {
        Path cases = Path.of("src/test/resources/invalid-sites");
        FixtureSite.lay(cases, "97-withheld-names-are-accepted", site);
        assertThat(bake().sorted()).isEmpty();
        Path output = site.resolve("target/site");
        Map<String, String> good = Tree.of(output);

        FixtureSite.lay(cases, "97-withheld-name", site);
        DiagnosticCollector second = bake();

        assertThat(second.sorted()).extracting(Diagnostic::code).containsOnly(Code.WITHHELD_NAME);
        assertThat(Tree.of(output)).isEqualTo(good);
        try (Stream<Path> beside = Files.list(output.getParent())) {
            assertThat(beside).containsExactly(output);
        }
    }
}
