package org.dossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.config.Overrides;
import org.dossier.config.SiteConfig;
import org.dossier.config.SiteConfigReader;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {

    @TempDir
    private Path temporary;

    private Path site;
    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @BeforeEach
    void makeASite() throws IOException {
        site = Files.createDirectory(temporary.resolve("site"));
        write("jbake.properties", "site.title=A\n");
        write("content/index.md", "home");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private ContentFolder read() {
        SiteConfig config = SiteConfigReader.read(site, Overrides.NONE, diagnostics).orElseThrow();
        return ContentReader.read(config, diagnostics);
    }

    private String problems() {
        read();
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    private static List<String> paths(List<InputFile> files) {
        return files.stream().map(InputFile::path).toList();
    }

    @Test
    void readsDocumentsAndRegistersInOrder() throws IOException {
        write("content/people/mara.md", "");
        write("content/people/jon.md", "");
        write("content/film/episodes/1.md", "");
        write("content/film/series.md", "");
        write("content/sources/press.json", "[]");
        write("content/sources/books.bib", "");

        ContentFolder folder = read();

        assertThat(paths(folder.documents())).containsExactly(
                "content/film/episodes/1.md",
                "content/film/series.md",
                "content/index.md",
                "content/people/jon.md",
                "content/people/mara.md");
        assertThat(paths(folder.registers())).containsExactly("content/sources/books.bib", "content/sources/press.json");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void ignoresWhatEditorsLeaveBehind() throws IOException {
        for (String name : List.of(".jon.md.swp", "jon.md~", ".#jon.md", "#jon.md#", "4913", ".DS_Store", "Thumbs.db", "jon.swp", ".git/x.md")) {
            write("content/people/" + name, "x");
        }

        assertThat(paths(read().documents())).containsExactly("content/index.md");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void refusesFilesAndFoldersItDoesNotKnow() throws IOException {
        write("content/persons/jon.md", "");
        write("content/peple/jon.md", "");
        write("content/people/police/jon.md", "");
        write("content/people/jon.markdown", "");
        write("content/people/jon.jpg", "");
        write("content/about.md", "");
        write("content/sources/list.csv", "");

        assertThat(problems()).isEqualTo("""
                content/about.md: error: "about.md" is not a file Dossier knows what to do with [unknown-file]
                      = only index.md stands here; a page goes into content/pages/
                content/people/jon.jpg: error: "jon.jpg" is not a file Dossier knows what to do with [unknown-file]
                      = move it out of content/; pictures and style sheets go into assets/
                content/people/jon.markdown: error: "jon.markdown" is not a file Dossier knows what to do with [unknown-file]
                      = documents are Markdown and end in .md
                content/people/police/: error: content has no folder "people/police" [unknown-folder]
                      = the files of people/ stand in it directly
                content/peple/: error: content has no folder "peple" [unknown-folder]
                      = did you mean "people"?
                content/persons/: error: content has no folder "persons" [unknown-folder]
                      = known folders: story, people, events, claims, film, film/episodes, works, terms, pages, corrections, sources
                content/sources/list.csv: error: "list.csv" is not a file Dossier knows what to do with [unknown-file]
                      = a register ends in .json, .yaml or .bib
                7 errors
                """);
    }

    @Test
    void followsLinksInsideTheSiteOnly() throws IOException {
        Files.writeString(temporary.resolve("secret.md"), "secret");
        write("drafts/jon.md", "words");
        write("content/people/mara.md", "");
        Files.createSymbolicLink(site.resolve("content/people/jon.md"), Path.of("../../drafts/jon.md"));
        Files.createSymbolicLink(site.resolve("content/people/out.md"), temporary.resolve("secret.md"));
        Files.createSymbolicLink(site.resolve("content/people/gone.md"), Path.of("nowhere.md"));

        assertThat(paths(read().documents())).containsExactly("content/index.md", "content/people/jon.md", "content/people/mara.md");
        assertThat(new TextReport(false, 50).print(diagnostics.sorted()).replace(temporary.toString(), "…")).isEqualTo("""
                content/people/gone.md: error: this link leads to nothing: nowhere.md [unreadable-file]
                      = delete the link, or restore the file it leads to
                content/people/out.md: error: this link leads out of the site's folder: …/secret.md [link-out-of-site]
                      = copy the file into the site
                2 errors
                """);
    }

    @Test
    void showsTheChainOfALoop() throws IOException {
        Files.createDirectories(site.resolve("content/people"));
        Files.createSymbolicLink(site.resolve("content/people/all"), Path.of("../../content"));

        assertThat(problems()).isEqualTo("""
                content/people/all: error: this link leads back to a folder it is in: content → content/people → content/people/all → content [link-loop]
                      = delete the link
                1 error
                """);
    }

    @Test
    void stopsAtThirtyTwoFolders() throws IOException {
        write("content/" + "a/".repeat(200) + "jon.md", "");

        assertThat(diagnosticMessages()).containsExactly(
                "unknown-folder: content has no folder \"a\"", "folder-too-deep: this folder is more than 32 folders deep");
    }

    private List<String> diagnosticMessages() {
        read();
        return diagnostics.sorted().stream().map(one -> one.code().id() + ": " + one.message()).toList();
    }

    @Test
    void refusesLargeFilesWithoutReadingThem() throws IOException {
        write("content/people/jon.md", "x".repeat(2_500_000));

        assertThat(problems()).isEqualTo("""
                content/people/jon.md: error: this file has 2.4 MB; the limit is 2 MB [file-too-large]
                      = divide it, or move what is not text out of it
                1 error
                """);
    }

    @Test
    void asksForAHomePage() throws IOException {
        Files.delete(site.resolve("content/index.md"));

        assertThat(problems()).isEqualTo("""
                content/index.md: error: the site has no home page [unreadable-file]
                      = write content/index.md, with a title between two lines --- and a text below them
                1 error
                """);
    }

    @Test
    void saysThatThereIsNoContent() throws IOException {
        Files.delete(site.resolve("content/index.md"));
        Files.delete(site.resolve("content"));

        assertThat(problems()).isEqualTo("""
                content/: error: there is no folder "content" for the content [unreadable-file]
                      = make it, or set content.folder in jbake.properties
                1 error
                """);
    }
}
