package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
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
import java.util.TreeSet;
import org.dossier.serve.StaticServer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The baked site of this repository as readers meet it: in Chromium, on a phone and a desktop, by day and by night.
 */
@ExtendWith(SiteInBrowser.Shared.class)
class BrowserIT {

    private static final int FIRST_FAILURE = 400;

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

    private static String axe;

    @TempDir
    Path folder;

    @BeforeAll
    static void readAxe() throws IOException {
        axe = Files.readString(Path.of(System.getProperty("dossier.axe")));
    }

    @Test
    void everyPageCanBeReachedFromTheFirstByLinks(SiteInBrowser site) throws IOException {
        Map<String, Document> pages = site.pages();
        Set<String> reached = new TreeSet<>(Set.of(""));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Element link : pages.get(open.pop()).select("a[href]")) {
                String target = link.absUrl("href").replaceFirst("#.*", "");
                String address = target.replaceFirst(site.address().toString(), "");
                if (pages.containsKey(address) && reached.add(address)) {
                    open.push(address);
                }
            }
        }
        assertThat(reached).isEqualTo(pages.keySet());
    }

    @Test
    void hasAPageOfEveryType(SiteInBrowser site) throws IOException {
        assertThat(site.pageOfEachType().keySet())
                .containsExactlyInAnyOrder(
                        "home", "story", "chapter", "people", "person", "relations", "events", "event", "claims", "claim", "film", "episode",
                        "works", "work", "terms", "term", "sources", "source", "page", "corrections");
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void readsWellOnEveryScreen(int width, ColorScheme scheme, SiteInBrowser site) throws IOException {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = site.window(new Reading(width, scheme, ForcedColors.NONE, ReducedMotion.NO_PREFERENCE, true))) {
            site.pageOfEachType()
                    .forEach((type, address) -> complaints(context, site.address() + address)
                            .forEach(complaint -> complaints.add(type + " (/" + address + "): " + complaint)));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void wouldNoticeAPageThatReadsBadly(SiteInBrowser site) throws IOException {
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
                BrowserContext context = site.window(Reading.phone())) {
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
