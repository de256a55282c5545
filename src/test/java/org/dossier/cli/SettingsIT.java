package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.FixtureSite;
import org.dossier.config.Overrides;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.TextReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jbake.properties} governs: each setting, from the file to the written pages. */
class SettingsIT {

    private static final String TITLE = "site.title=The Harbour\n";

    @TempDir
    Path site;

    private Path output;

    @BeforeEach
    void laySite() throws IOException {
        FixtureSite.lay(Path.of("src/test/resources/invalid-sites"), "01-utf8-bom-is-accepted", site);
        output = site.resolve("output");
    }

    private String bake(String settings) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), TITLE + settings);
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        new SitePipeline(site, Overrides.NONE, diagnostics).bake();
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(output.resolve(path)));
    }

    private Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            Set<String> pages = new TreeSet<>();
            files.map(file -> output.relativize(file).toString()).filter(path -> path.endsWith(".html")).forEach(pages::add);
            return pages;
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void titleAndDescriptionStandInTheHeadOfPages() throws IOException {
        assertThat(bake("site.description=About a fire\n")).isEmpty();
        assertThat(page("people/mara-lindqvist.html").title()).isEqualTo("Mara Lindqvist · The Harbour");
        assertThat(page("index.html").select("meta[name=description]").attr("content")).isEqualTo("About a fire");
    }

    @Test
    void languageIsThatOfThePages() throws IOException {
        assertThat(bake("site.language=es\n")).isEmpty();
        assertThat(page("index.html").select("html").attr("lang")).isEqualTo("es");
    }

    @Test
    void hostGivesEachPageItsCanonicalAddressAndNoHostGivesNone() throws IOException {
        assertThat(bake("site.host=https://case.example/harbour/\nuri.noExtension=true\n")).isEmpty();
        assertThat(page("people/mara-lindqvist/index.html").select("link[rel=canonical]").eachAttr("href"))
                .containsExactly("https://case.example/harbour/people/mara-lindqvist/");
        assertThat(page("index.html").select("link[rel=canonical]").eachAttr("href"))
                .containsExactly("https://case.example/harbour/");

        assertThat(bake("")).isEmpty();
        assertThat(page("index.html").select("link[rel=canonical]")).isEmpty();
        assertThat(page("index.html").html()).doesNotContain("jbake.org");
    }

    @Test
    void hostGivesWhatOthersKeepAndNoHostGivesNoneOfIt() throws IOException {
        assertThat(bake("site.host=https://case.example/harbour\nuri.noExtension=true\n")).isEmpty();
        assertThat(Tree.of(output).keySet())
                .contains("_headers", "site.webmanifest", "robots.txt", "sitemap.xml", "cards/site.png", "cards/people/mara-lindqvist.png")
                .contains("feeds/new.xml", "feeds/changed.xml", "feeds/corrected.xml");
        Document person = page("people/mara-lindqvist/index.html");
        assertThat(person.select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://case.example/harbour/people/mara-lindqvist/");
        assertThat(person.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://case.example/harbour/cards/people/mara-lindqvist.png");
        assertThat(person.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("../../feeds/new.xml", "../../feeds/changed.xml", "../../feeds/corrected.xml");

        assertThat(bake("uri.noExtension=true\n")).isEmpty();
        assertThat(Tree.of(output).keySet())
                .contains("_headers", "site.webmanifest")
                .noneMatch(path -> path.startsWith("cards/") || path.startsWith("feeds/"))
                .doesNotContain("robots.txt", "sitemap.xml");
        assertThat(page("index.html").select("meta[property], script, link[rel=alternate], link[rel=canonical]")
                        .not("script[src]"))
                .isEmpty();
    }

    @Test
    void theManifestIsLinkedFromTheFirstPageAlone() throws IOException {
        assertThat(bake("")).isEmpty();
        assertThat(page("index.html").select("link[rel=manifest]").eachAttr("href")).containsExactly("site.webmanifest");
        assertThat(page("people/mara-lindqvist.html").select("link[rel=manifest]")).isEmpty();
    }

    @Test
    void whatOthersKeepHasTheSameBytesInEveryBake() throws IOException {
        assertThat(bake("site.host=https://case.example\n")).isEmpty();
        var first = Tree.of(output);
        assertThat(bake("site.host=https://case.example\n")).isEmpty();
        assertThat(Tree.of(output)).isEqualTo(first).containsKey("cards/people/mara-lindqvist.png");
    }

    @Test
    void correctionsLeadToTheFeedsWhereThereAreAny() throws IOException {
        assertThat(bake("site.host=https://case.example\n")).isEmpty();
        assertThat(page("corrections/index.html").select("main a[href$=.xml]").eachAttr("href"))
                .containsExactly("../feeds/new.xml", "../feeds/changed.xml", "../feeds/corrected.xml");
        assertThat(bake("")).isEmpty();
        assertThat(page("corrections/index.html").select("main a[href$=.xml]")).isEmpty();
    }

    @Test
    void feedsAndSitemapAreLeftOutWhereTheyAreNotWanted() throws IOException {
        assertThat(bake("site.host=https://case.example\nrender.feed=false\nrender.sitemap=false\n")).isEmpty();
        assertThat(Tree.of(output).keySet())
                .contains("cards/site.png")
                .noneMatch(path -> path.startsWith("feeds/"))
                .doesNotContain("robots.txt", "sitemap.xml");
        assertThat(page("index.html").select("link[rel=alternate]")).isEmpty();
    }

    @Test
    void anAssetTakesThePlaceOfAFileThatDossierMakes() throws IOException {
        write("assets/robots.txt", "User-agent: *\nDisallow: /\n");
        assertThat(bake("site.host=https://case.example\n")).isEmpty();
        assertThat(output.resolve("robots.txt")).hasContent("User-agent: *\nDisallow: /\n");
    }

    @Test
    void destinationIsWhereTheSiteGoes() throws IOException {
        assertThat(bake("destination.folder=public/www\n")).isEmpty();
        assertThat(output).doesNotExist();
        output = site.resolve("public/www");
        assertThat(pages()).contains("index.html", "people/mara-lindqvist.html");
    }

    @Test
    void addressesAreCleanWhereTheyAreAskedToBe() throws IOException {
        assertThat(bake("uri.noExtension=true\n")).isEmpty();
        assertThat(pages()).contains("people/mara-lindqvist/index.html").doesNotContain("people/mara-lindqvist.html");
        assertThat(page("people/index.html").select("main a").eachAttr("href")).contains("mara-lindqvist/");

        assertThat(bake("uri.noExtension=false\n")).isEmpty();
        assertThat(pages()).contains("people/mara-lindqvist.html").doesNotContain("people/mara-lindqvist/index.html");
        assertThat(page("people/index.html").select("main a").eachAttr("href")).contains("mara-lindqvist.html");
    }

    @Test
    void eachTypeOfPageMayHaveATemplateOfItsOwn() throws IOException {
        write(
                "theme/mine/who.ftlh",
                "<!doctype html><html lang=en><title>x</title><h1>${page.name}, by ${config.site_title} (${content.type})</h1></html>");
        assertThat(bake("template.folder=theme\ntemplate.person.file=mine/who.ftlh\n")).isEmpty();
        assertThat(page("people/mara-lindqvist.html").select("h1").text()).isEqualTo("Mara Lindqvist, by The Harbour (person)");
        assertThat(page("people/index.html").select("h1").text()).isEqualTo("People");
    }

    @Test
    void aTemplateOfTheSameNameReplacesThatOfTheTheme() throws IOException {
        write("templates/components/footer.ftlh", "<#macro show head><footer>Our own</footer></#macro>");
        assertThat(bake("")).isEmpty();
        assertThat(page("index.html").select("footer").text()).isEqualTo("Our own");
    }

    @Test
    void aPageWhoseDocumentIsDeletedDisappears() throws IOException {
        write("content/people/jon.md", "---\ntitle: Jon\nname: Jon\nroles: [witness]\n---\nHe saw it too [@S204].\n");
        assertThat(bake("")).isEmpty();
        assertThat(pages()).contains("people/jon.html");

        Files.delete(site.resolve("content/people/jon.md"));
        assertThat(bake("")).isEmpty();
        assertThat(pages()).contains("people/mara-lindqvist.html").doesNotContain("people/jon.html");
    }

    @Test
    void aPageThatFailsItsChecksLeavesTheLastGoodSiteByteForByte() throws IOException {
        assertThat(bake("")).isEmpty();
        var before = Tree.of(output);
        write("templates/components/footer.ftlh", "<#macro show head><footer><a href=\"nowhere/\">x</a></footer></#macro>");
        write("content/people/jon.md", "---\ntitle: Jon\nname: Jon\nroles: [witness]\n---\nHe saw it too [@S204].\n");

        assertThat(bake("")).contains("content/people/jon.md: error: on the page people/jon.html, the link \"nowhere/\" leads to no file");

        assertThat(Tree.of(output)).isEqualTo(before);
        try (Stream<Path> besides = Files.list(site)) {
            assertThat(besides.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(List.of("content", "jbake.properties", "output", "templates"));
        }
    }
}
