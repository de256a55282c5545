package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.cli.Dossier.Outcome;
import org.dossier.serve.StaticServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The baked site of this repository as readers meet it: in Chromium, on a phone and a desktop, by day and by night.
 *
 * <p>{@code ./verify} installs the browser and its driver, and says where they are.
 */
class BrowserIT {

    private static final List<String> CHROMIUM_ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    private static final int HEIGHT = 800;
    private static final int FIRST_FAILURE = 400;

    /** Begins the class of a page's body that names its type: {@code page-person}. */
    private static final String TYPE = "page-";

    /** Levels A and AA of WCAG 2.0, 2.1 and 2.2; every rule broken with the elements that break it. */
    private static final String AXE =
            """
            async () => {
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
                const result = await axe.run(document, {
                    runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false});
                return result.violations.map(broken =>
                    broken.id + ': ' + broken.nodes.map(node => node.target.join(' ')).join(', '));
            }
            """;

    /** Elements that reach over the right edge are named, since the width alone does not tell which. */
    private static final String TOO_WIDE =
            """
            () => {
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) {
                    return [];
                }
                return [...document.querySelectorAll('body *')]
                    .filter(element => element.getBoundingClientRect().right > width + 0.5)
                    .slice(0, 5)
                    .map(element => element.tagName.toLowerCase() + '.' + element.className);
            }
            """;

    @TempDir
    static Path folder;

    private static Path site;
    private static StaticServer server;
    private static Playwright playwright;
    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void bakeAndServe() throws IOException {
        site = folder.resolve("site");
        Outcome outcome = Dossier.here().run("build", "--output", site.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
        server = StaticServer.start(site, "127.0.0.1", 0);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("dossier.chromium")))
                        .setArgs(CHROMIUM_ARGUMENTS));
        axe = Files.readString(Path.of(System.getProperty("dossier.axe")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    /** Every page by its address, parsed. */
    private static Map<String, Document> pages() throws IOException {
        Map<String, Document> pages = new TreeMap<>();
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String address = site.relativize(file).toString().replaceFirst("(^|/)index\\.html$", "$1");
                pages.put(address, Jsoup.parse(file, "UTF-8", server.address() + address));
            }
        }
        return pages;
    }

    /** The first page of each type, by the type's word. */
    private static Map<String, String> pageOfEachType() throws IOException {
        Map<String, String> chosen = new TreeMap<>();
        pages().forEach((address, page) -> page.body().classNames().stream()
                .filter(name -> name.startsWith(TYPE))
                .forEach(name -> chosen.putIfAbsent(name.substring(TYPE.length()), address)));
        return chosen;
    }

    @Test
    void everyPageCanBeReachedFromTheFirstByLinks() throws IOException {
        Map<String, Document> pages = pages();
        Set<String> reached = new TreeSet<>(Set.of(""));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Element link : pages.get(open.pop()).select("a[href]")) {
                String target = link.absUrl("href").replaceFirst("#.*", "");
                String address = target.replaceFirst(server.address().toString(), "");
                if (pages.containsKey(address) && reached.add(address)) {
                    open.push(address);
                }
            }
        }
        assertThat(reached).isEqualTo(pages.keySet());
    }

    @Test
    void hasAPageOfEveryType() throws IOException {
        assertThat(pageOfEachType().keySet())
                .containsExactlyInAnyOrder(
                        "home", "story", "chapter", "people", "person", "events", "event", "claims", "claim", "film", "episode",
                        "works", "work", "terms", "term", "sources", "source", "page", "corrections");
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void readsWellOnEveryScreen(int width, ColorScheme scheme) throws IOException {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(width, scheme)) {
            pageOfEachType()
                    .forEach((type, address) -> complaints(context, server.address() + address)
                            .forEach(complaint -> complaints.add(type + " (/" + address + "): " + complaint)));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void wouldNoticeAPageThatReadsBadly() throws IOException {
        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.writeString(
                bad.resolve("index.html"),
                """
                <!doctype html>
                <html lang="en"><title>Bad</title>
                <body style="margin: 0">
                <img src="http://other.invalid/a.png" alt="elsewhere">
                <img src="missing.png" style="position: absolute">
                <div class="wide" style="width: 400px">wide</div>
                <script>console.log('here'); throw new Error('broken');</script>
                """);
        try (StaticServer other = StaticServer.start(bad, "127.0.0.1", 0);
                BrowserContext context = context(320, ColorScheme.LIGHT)) {
            String address = other.address().toString();
            assertThat(complaints(context, address))
                    .contains(
                            "console: here",
                            "script: Error: broken",
                            "leaves the site: http://other.invalid/a.png",
                            "404: " + address + "missing.png",
                            "too wide: div.wide",
                            "image-alt: img[src$=\"missing.png\"]");
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                // The pages allow no script; axe is ours, not theirs.
                .setBypassCSP(true));
    }

    /** Everything a reader could stumble over on one page. */
    private static List<String> complaints(BrowserContext context, String address) {
        List<String> complaints = new ArrayList<>();
        try (Page page = context.newPage()) {
            page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
            page.onPageError(error -> complaints.add("script: " + error.lines().findFirst().orElse("")));
            page.onRequest(request -> {
                String origin = URI.create(address).resolve("/").toString();
                if (!request.url().startsWith(origin)) {
                    complaints.add("leaves the site: " + request.url());
                }
            });
            page.onResponse(response -> {
                if (response.status() >= FIRST_FAILURE) {
                    complaints.add(response.status() + ": " + response.url());
                }
            });
            page.navigate(address);
            words(page.evaluate(TOO_WIDE)).forEach(wide -> complaints.add("too wide: " + wide));
            page.evaluate(axe);
            complaints.addAll(words(page.evaluate(AXE)));
        }
        return complaints;
    }

    private static List<String> words(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }
}
