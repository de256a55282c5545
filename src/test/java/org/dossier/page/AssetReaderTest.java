package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetReaderTest {

    @TempDir
    Path folder;

    private final SampleSite site = new SampleSite();
    private final Map<String, byte[]> theme = new TreeMap<>();

    private void own(String name, String content) throws IOException {
        Path file = folder.resolve("assets").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void inTheme(String name, String content) {
        theme.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read() {
        site.folder = folder;
        return AssetReader.plan(theme, site.config(), site.diagnostics).stream()
                .map(asset -> asset.name() + " -> " + asset.path() + ": " + new String(asset.content(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void putsAFingerprintInTheNamesOfStyleSheetsAndScriptsOnly() {
        inTheme("css/site.css", "a{}");
        inTheme("js/site.js", "1");
        inTheme("images/favicon.svg", "<svg/>");

        assertThat(read()).containsExactly(
                "css/site.css -> css/site.542bd5b9.css: a{}",
                "images/favicon.svg -> images/favicon.svg: <svg/>",
                "js/site.js -> js/site.83dcefb7.js: 1");
    }

    @Test
    void prefersTheSitesFileToTheThemesOfTheSameName() throws IOException {
        inTheme("images/a.png", "theme");
        inTheme("images/b.png", "theme");
        own("images/a.png", "site");

        assertThat(read()).containsExactly("images/a.png -> images/a.png: site", "images/b.png -> images/b.png: theme");
    }

    @Test
    void putsImportedStyleSheetsIntoTheOneThatImportsThem() throws IOException {
        inTheme("css/site.css", "@layer a, b;\n@import \"tokens.css\";\n  @import \"parts/card.css\" layer(b);\nbody{}\n");
        inTheme("css/tokens.css", ":root{}\n");
        inTheme("css/parts/card.css", ".card{background:url(../../images/card.png)}\n");
        own("css/tokens.css", ":root{--ink:red}\n");

        assertThat(read()).extracting(line -> line.replaceFirst("\\.[0-9a-f]{8}\\.", ".")).containsExactly("""
                css/site.css -> css/site.css: @layer a,b;:root{--ink:red}@layer b{.card{background:url("../images/card.png")}}body{}\
                """);
        assertThat(site.report()).isEmpty();
    }

    @Test
    void reportsAnImportThatLeadsNowhereAndOneThatGoesInACircle() throws IOException {
        own("css/site.css", "@import \"tokens.css\";\n@import \"missing.css\";\n");
        own("css/tokens.css", "@import \"site.css\";\n");

        read();

        assertThat(site.report()).isEqualTo("""
                assets/css/site.css:1:10: error: "css/tokens.css" imports itself, through css/tokens.css, css/site.css [asset-path]
                    1 | @import "tokens.css";
                      |          ^^^^^^^^^^
                      = take one of the imports out
                assets/css/site.css:2:10: error: there is no style sheet "css/missing.css" to import [asset-path]
                    2 | @import "missing.css";
                      |          ^^^^^^^^^^^
                assets/css/tokens.css:1:10: error: "css/site.css" imports itself, through css/site.css, css/tokens.css [asset-path]
                    1 | @import "site.css";
                      |          ^^^^^^^^
                      = take one of the imports out
                3 errors
                """);
    }

    @Test
    void saysHowToRenameAFileWhoseNameCannotBeAnAddress() throws IOException {
        own("images/Café d'été.PNG", "x");
        own("images/con.png", "x");
        own("images/.DS_Store", "x");
        own("images/good_Name-1.png", "x");

        assertThat(read()).containsExactly("images/good_Name-1.png -> images/good_Name-1.png: x");
        assertThat(site.report()).isEqualTo("""
                assets/images/Café d'été.PNG: error: "images/Café d'été.PNG" cannot be an address on every server and disk [asset-path]
                      = rename it to images/cafe-d-ete.png
                assets/images/con.png: error: "images/con.png" cannot be an address on every server and disk [asset-path]
                      = rename it to images/file-con.png
                2 errors
                """);
    }

    @Test
    void refusesTwoNamesThatSomeDisksTakeForOne() throws IOException {
        inTheme("images/a.png", "x");
        own("images/A.png", "x");

        read();

        assertThat(site.report()).isEqualTo("""
                theme/assets/images/a.png: error: "images/a.png" and "images/A.png" are one file on some disks [address-collision]
                      = the other one: assets/images/A.png
                      = give one of them another name
                1 error
                """);
    }

    @Test
    void refusesALinkThatLeadsOutOfTheSite(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        own("images/a.png", "x");
        Files.createSymbolicLink(folder.resolve("assets/images/out.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("assets/images/in.png"), folder.resolve("assets/images/a.png"));
        Files.createSymbolicLink(folder.resolve("assets/images/loop"), folder.resolve("assets"));

        assertThat(read()).containsExactly("images/a.png -> images/a.png: x", "images/in.png -> images/in.png: x");
        assertThat(site.report()).isEqualTo("""
                assets/images/loop: error: this link leads to a folder that holds it [link-loop]
                      = delete the link
                assets/images/out.txt: error: this link leads out of the site's folder [link-out-of-site]
                      = copy what it leads to into the folder
                2 errors
                """);
    }

    @Test
    void findsTheThemeInAFolderOfClassesAndInAJarWithoutEntriesForItsFolders() throws IOException {
        Path classes = folder.resolve("classes");
        Path asset = classes.resolve(ThemeAssets.FOLDER + "css/site.css");
        Files.createDirectories(asset.getParent());
        Files.writeString(asset, "a{}");
        Path jar = folder.resolve("dossier.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("org/dossier/Other.class"));
            entries.putNextEntry(new JarEntry(ThemeAssets.FOLDER + "css/site.css"));
            entries.write("a{}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(ThemeAssets.read(classes)).containsOnlyKeys("css/site.css");
        assertThat(ThemeAssets.read(jar)).containsOnlyKeys("css/site.css");
        assertThat(ThemeAssets.read(jar).get("css/site.css")).isEqualTo("a{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsASiteWithoutAssetsOfItsOwn() {
        assertThat(read()).isEmpty();
        assertThat(site.report()).isEmpty();
    }
}
