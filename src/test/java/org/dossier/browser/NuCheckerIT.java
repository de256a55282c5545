package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Nu HTML Checker finds nothing to say about any page or style sheet: no error, and no warning that
 * {@code src/test/browser/nu-explained.txt} gives no reason for.
 */
@ExtendWith(SiteInBrowser.Shared.class)
class NuCheckerIT {

    private static final Path CHECKER = Npm.packages().resolve("vnu-jar/build/dist/vnu.jar");
    private static final Path EXPLAINED = Npm.packages().resolveSibling("nu-explained.txt");

    @TempDir
    Path folder;

    @Test
    void findsNothingOnAnyPage(SiteInBrowser site) throws IOException {
        assertThat(complaints(site.folder())).isEmpty();
    }

    @Test
    void wouldNoticeMarkupAndStylesThatAreWrong() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<!doctype html><html lang=en><title>Bad</title><p><div></div></p>\n");
        Files.writeString(folder.resolve("bad.css"), "p { colour: red }\n");
        assertThat(complaints(folder))
                .containsExactly(
                        "\"bad.css\":1.16-1.16: error: CSS: “colour”: Property “colour” doesn't exist.",
                        "\"index.html\":0.62-0.65: error: No “p” element in scope but a “p” end tag seen.");
    }

    /** One process for all files, since it takes seconds to start. */
    private static List<String> complaints(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java", "-Dfile.encoding=UTF-8", "-jar", CHECKER.toString(),
                        "--skip-non-html", "--also-check-css", "--format", "gnu", "--exit-zero-always", "--stdout",
                        "--filterfile", EXPLAINED.toString(), folder.toString())
                .redirectErrorStream(true)
                .start();
        List<String> complaints;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            complaints = lines.lines().map(line -> line.replace("file:" + folder + "/", "")).sorted().toList();
        }
        assertThat(process.onExit().join().exitValue()).as(String.join("\n", complaints)).isZero();
        return complaints;
    }
}
