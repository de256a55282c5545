package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.config.Overrides;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.TextReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site whose every text is an attack, {@code sites/hostile-words}, baked with the built-in theme: what an editor pastes
 * must never act in a reader's browser, whichever field it is pasted into.
 */
class HostileWordsTest {

    private static final Path SITE = Path.of("src/test/resources/sites/hostile-words");
    private static final String HOSTILE = "'\"></title></style></textarea><script>alert(1)</script><img src=x onerror=alert(2)>${7*7}&lt;";

    /** What the folder is called does no harm either: an apostrophe and an accent together lost pages in JBake. */
    @TempDir
    private Path temporary;

    @Test
    void areOnlyWordsOnEveryPage() throws IOException {
        Path site = temporary.resolve("l'été #1 100%");
        lay(site);
        DiagnosticCollector diagnostics = new DiagnosticCollector();

        new SitePipeline(site, Overrides.NONE, diagnostics).bake();

        assertThat(new TextReport(false, 50).print(diagnostics.sorted())).isEmpty();
        List<Path> pages = files(site.resolve("output"), ".html");
        assertThat(pages).extracting(page -> site.resolve("output").relativize(page).toString().replace('\\', '/'))
                .contains(
                        "index.html", "story/the-fire/index.html", "people/jon/index.html", "events/fire/index.html",
                        "claims/where/index.html", "film/series/index.html", "film/episodes/1/index.html", "works/book/index.html",
                        "terms/pier/index.html", "sources/index.html", "sources/s1/index.html", "corrections/index.html", "about/index.html");
        List<String> acting = new ArrayList<>();
        for (Path page : pages) {
            Document document = Jsoup.parse(Files.readString(page));
            assertThat(document.text()).as(page.toString()).contains(HOSTILE);
            for (Element element : document.getAllElements()) {
                if (acts(element)) {
                    acting.add(site.relativize(page) + ": " + element.outerHtml());
                }
            }
        }
        assertThat(acting).isEmpty();
    }

    private static boolean acts(Element element) {
        // A block of data is read by programs and run by none, as long as nothing in it ends it.
        boolean isData = element.attr("type").equals("application/ld+json") && !element.data().contains("<");
        return element.normalName().equals("script") && !isData && element.html().contains("alert")
                || element.attr("src").equals("x")
                || element.attributes().asList().stream().anyMatch(attribute -> attribute.getKey().startsWith("on"))
                || element.attr("href").strip().matches("(?i)(javascript|data|vbscript):.*");
    }

    private static void lay(Path site) throws IOException {
        for (Path file : files(SITE, "")) {
            String text = Files.readString(file).replace("HOSTILE", inSyntaxOf(file.getFileName().toString()));
            Path copy = site.resolve(SITE.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, text);
        }
        Files.createDirectories(site.resolve("assets/images"));
        Files.writeString(site.resolve("assets/images/x.png"), "");
    }

    /** In the site's files the words stand in single quotes in YAML, in double quotes in JSON. */
    private static String inSyntaxOf(String name) {
        return name.endsWith(".md") ? HOSTILE.replace("'", "''") : name.endsWith(".json") ? HOSTILE.replace("\"", "\\\"") : HOSTILE;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
