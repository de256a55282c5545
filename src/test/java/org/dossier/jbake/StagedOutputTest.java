package org.dossier.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.dossier.config.SiteConfig;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StagedOutputTest {

    @TempDir
    private Path folder;

    private TestSite site;
    private SiteConfig config;
    private Path destination;
    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @BeforeEach
    void makeSite() throws IOException {
        folder = folder.toRealPath();
        site = new TestSite(folder);
        config = site.config();
        destination = config.destination();
    }

    @Test
    void putsTheNewSiteInThePlaceOfTheOldAndLeavesNothingBeside() throws IOException {
        assertThat(publish(Map.of("index.html", "old", "gone/index.html", "old"))).isTrue();
        assertThat(publish(Map.of("index.html", "new"))).isTrue();

        assertThat(pages(destination)).isEqualTo(Map.of("index.html", "new"));
        assertThat(destination.getParent()).isDirectoryNotContaining(path -> !path.equals(destination));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void listsEveryFileInAManifest() throws IOException {
        publish(Map.of("index.html", "abc", "css/a.css", ""));

        assertThat(destination.resolve(".dossier-manifest"))
                .hasContent(
                        """
                        dossier-manifest 1
                        css/a.css
                        index.html
                        """);
    }

    @Test
    void makesFilesAndFoldersReadableForAllWhateverTheUmask() throws IOException {
        try (StagedOutput output = StagedOutput.open(config, diagnostics).orElseThrow()) {
            Path file = Files.createDirectories(output.folder().resolve("a")).resolve("index.html");
            Files.writeString(file, "x");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(output.folder(), PosixFilePermissions.fromString("rwx------"));
            output.publish(diagnostics);
        }

        assertThat(permissions("")).isEqualTo("rwxr-xr-x");
        assertThat(permissions("a")).isEqualTo("rwxr-xr-x");
        assertThat(permissions("a/index.html")).isEqualTo("rw-r--r--");
        assertThat(permissions(".dossier-manifest")).isEqualTo("rw-r--r--");
    }

    @Test
    void leavesTheOldSiteWhenThereAreErrors() throws IOException {
        publish(Map.of("index.html", "old"));
        diagnostics.error(Code.TEMPLATE_ERROR, new FileLocation("templates/page.ftlh"), "broken");

        assertThat(publish(Map.of("index.html", "new"))).isFalse();

        assertThat(pages(destination)).isEqualTo(Map.of("index.html", "old"));
        assertThat(destination.getParent()).isDirectoryNotContaining(path -> !path.equals(destination));
    }

    @Test
    void saysWhoHoldsTheOutput() throws IOException {
        StagedOutput first = StagedOutput.open(config, diagnostics).orElseThrow();
        try (first) {
            assertThat(StagedOutput.open(config, diagnostics)).isEmpty();
        }

        assertThat(report().replaceAll("since [^)]*", "since …"))
                .isEqualTo(
                        """
                        target/site: error: another build is writing here (process %d, since …) [output-in-use]
                              = wait until it is done, or end it
                        1 error
                        """
                                .formatted(ProcessHandle.current().pid()));
        assertThat(publish(Map.of("index.html", "free again"), new DiagnosticCollector())).isTrue();
    }

    @Test
    void refusesAFolderItDidNotWrite() throws IOException {
        Files.createDirectories(destination);
        Files.writeString(destination.resolve("thesis.odt"), "years of work");

        assertThat(StagedOutput.open(config, diagnostics)).isEmpty();

        assertThat(report())
                .isEqualTo(
                        """
                        target/site: error: this folder is not empty, and Dossier did not write it [output-not-ours]
                              = choose another destination.folder, or empty this one yourself
                        1 error
                        """);
        assertThat(TestSite.files(destination)).isEqualTo(Map.of("thesis.odt", "years of work"));
        assertThat(destination.getParent()).isDirectoryNotContaining(path -> !path.equals(destination));
    }

    @Test
    void refusesToDeleteFilesPutIntoItsFolderByHand() throws IOException {
        publish(Map.of("index.html", "old"));
        Files.writeString(destination.resolve("CNAME"), "example.org");
        Files.writeString(destination.resolve(".DS_Store"), "");

        assertThat(StagedOutput.open(config, diagnostics)).isEmpty();

        assertThat(report())
                .isEqualTo(
                        """
                        target/site: error: this folder holds a file that Dossier did not write: CNAME [output-not-ours]
                              = move what you need out of it: a build replaces the whole folder
                              = what belongs to the site goes into assets/
                        1 error
                        """);
    }

    @Test
    void refusesToDeleteWhatCameIntoItsFolderDuringTheBake() throws IOException {
        publish(Map.of("index.html", "old"));
        try (StagedOutput output = StagedOutput.open(config, diagnostics).orElseThrow()) {
            Files.writeString(output.folder().resolve("index.html"), "new");
            Files.writeString(destination.resolve("thesis.odt"), "years of work");

            assertThat(output.publish(diagnostics)).isFalse();
        }

        assertThat(report()).startsWith("target/site: error: this folder holds a file that Dossier did not write: thesis.odt");
        assertThat(pages(destination)).isEqualTo(Map.of("index.html", "old", "thesis.odt", "years of work"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier-manifest 2\n", "", "dossier-manifest 1\n\u00ff\n"})
    void takesAFolderWithABrokenManifestForNotItsOwn(String manifest) throws IOException {
        publish(Map.of("index.html", "old"));
        Files.writeString(destination.resolve(".dossier-manifest"), manifest, StandardCharsets.ISO_8859_1);

        assertThat(StagedOutput.open(config, diagnostics)).isEmpty();

        assertThat(report()).startsWith("target/site: error: this folder is not empty, and Dossier did not write it");
        assertThat(destination.resolve("index.html")).hasContent("old");
    }

    @Test
    void emptiesNoFolderThroughALinkInThePlaceOfItsOwn(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(destination.getParent());
        Files.createDirectories(elsewhere.resolve("old"));
        Files.writeString(elsewhere.resolve("old/thesis.odt"), "years of work");
        Files.createSymbolicLink(destination.resolveSibling(".site.dossier"), elsewhere);

        assertThat(StagedOutput.open(config, diagnostics)).isEmpty();

        assertThat(report())
                .contains("error: the site cannot be written: this is a link, where a folder is needed (")
                .contains(".site.dossier) [output-failed]");
        assertThat(TestSite.files(elsewhere)).isEqualTo(Map.of("old/thesis.odt", "years of work"));
    }

    @Test
    void writesItsLockThroughNoLink(@TempDir Path elsewhere) throws IOException {
        Path keys = Files.writeString(elsewhere.resolve("authorized_keys"), "mine");
        Path workshop = Files.createDirectories(destination.resolveSibling(".site.dossier"));
        Files.createSymbolicLink(workshop.resolve("lock"), keys);

        assertThat(StagedOutput.open(config, diagnostics)).isEmpty();

        assertThat(diagnostics.sorted()).extracting(one -> one.code()).containsExactly(Code.OUTPUT_FAILED);
        assertThat(keys).hasContent("mine");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(destination);

        assertThat(publish(Map.of("index.html", "new"))).isTrue();
        assertThat(pages(destination)).isEqualTo(Map.of("index.html", "new"));
    }

    @Test
    void refusesAFile() throws IOException {
        Files.createDirectories(destination.getParent());
        Files.writeString(destination, "a file");

        assertThat(StagedOutput.open(config, diagnostics)).isEmpty();
        assertThat(report()).startsWith("target/site: error: this is a file, and the site needs a folder [output-not-ours]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ". | the output would replace the site's own folder",
                ".. | the output would replace the site's own folder",
                "/ | the output would replace the site's own folder",
                "content | the output overlaps content/",
                "content/site | the output overlaps content/",
                "templates | the output overlaps templates/",
                "assets/site | the output overlaps assets/"
            })
    void refusesToWriteOverTheSources(String place, String message) {
        SiteConfig over = site.config(folder.resolve(place).normalize());

        assertThat(StagedOutput.open(over, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(one -> one.code() + ": " + one.message()).containsExactly("OUTPUT_OVER_SOURCES: " + message);
    }

    @Test
    void refusesToWriteOverTheSourcesThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("elsewhere"), folder.resolve("content"));

        assertThat(StagedOutput.open(site.config(link), diagnostics)).isEmpty();
        assertThat(report()).contains("the output overlaps content/ [output-over-sources]");
    }

    @Test
    void keepsADestinationThatIsALink(@TempDir Path elsewhere) throws IOException {
        Path live = Files.createDirectory(elsewhere.resolve("live"));
        Path link = Files.createSymbolicLink(folder.resolve("www"), live);
        config = site.config(link);

        assertThat(publish(Map.of("index.html", "new"))).isTrue();

        assertThat(link).isSymbolicLink();
        assertThat(pages(live)).isEqualTo(Map.of("index.html", "new"));
    }

    @Test
    void refusesALinkInTheNewSite() throws IOException {
        try (StagedOutput output = StagedOutput.open(config, diagnostics).orElseThrow()) {
            Files.createSymbolicLink(output.folder().resolve("passwd"), Path.of("/etc/passwd"));

            assertThat(output.publish(diagnostics)).isFalse();
        }
        assertThat(report()).startsWith("target/site: error: the site cannot be written: passwd is not a file");
    }

    @ParameterizedTest
    @EnumSource(StagedOutput.Step.class)
    void leavesTheOldSiteOrTheNewWhenItIsKilled(StagedOutput.Step step) throws Exception {
        publish(Map.of("index.html", "old"));

        assertThat(SwapVictim.run(folder, step)).isEqualTo(SwapVictim.KILLED);
        StagedOutput.open(config, diagnostics).orElseThrow().close();

        boolean swapped = step.compareTo(StagedOutput.Step.NEW_IN) >= 0;
        assertThat(pages(destination)).isEqualTo(Map.of("index.html", swapped ? "new" : "old"));
        assertThat(destination.getParent()).isDirectoryNotContaining(path -> !path.equals(destination));
        assertThat(publish(Map.of("index.html", "next"))).isTrue();
        assertThat(pages(destination)).isEqualTo(Map.of("index.html", "next"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void saysWhyADiskRefuses(int depth) throws IOException {
        Files.writeString(folder.resolve("blocked"), "a file where a folder is needed");
        Path inside = folder.resolve("blocked").resolve("x/".repeat(depth) + "site");

        assertThat(StagedOutput.open(site.config(inside), diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(one -> one.code()).containsExactly(Code.OUTPUT_FAILED);
    }

    private boolean publish(Map<String, String> files) {
        return publish(files, diagnostics);
    }

    private boolean publish(Map<String, String> files, DiagnosticCollector into) {
        try (StagedOutput output = StagedOutput.open(config, into).orElseThrow()) {
            files.forEach((path, content) -> write(output.folder().resolve(path), content));
            return output.publish(into);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> pages(Path published) {
        Map<String, String> files = TestSite.files(published);
        assertThat(files.remove(".dossier-manifest")).startsWith("dossier-manifest 1\n");
        return files;
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(destination.resolve(path)));
    }

    private String report() {
        return new TextReport(false, 50).print(diagnostics.sorted());
    }
}
