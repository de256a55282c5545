package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who: the list of relations, the diagram of them, and the path of a proceeding. */
@ExtendWith(SiteInBrowser.Shared.class)
class RelationsIT {

    private static final String RELATIONS = "people/relations/";
    private static final int WIDE = 1280;

    private static final String AXE =
            """
            async () => {
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
                const result = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
                return result.violations.map(broken =>
                    broken.id + ': ' + broken.nodes.map(node => node.target.join(' ')).join(', '));
            }
            """;

    /** The words on boxes and arrows whose colour is that of what lies behind them. */
    private static final String UNREADABLE =
            """
            () => [...document.querySelectorAll('.diagram-drawing text')]
                .filter(text => getComputedStyle(text).fill === getComputedStyle(text.parentNode.querySelector('rect')).fill)
                .map(text => text.textContent)
            """;

    static Stream<Arguments> readings() {
        return Stream.of(320, 768, WIDE)
                .map(Reading::at)
                .flatMap(reading -> Stream.of(reading, reading.dark(), reading.inForcedColors()))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void fitsTheScreenAndPassesAxe(Reading reading, SiteInBrowser site) throws IOException {
        String axe = Files.readString(Path.of(System.getProperty("dossier.axe")));
        try (BrowserContext window = site.window(reading)) {
            Page page = site.open(window, RELATIONS);

            assertThat(page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0);
            assertThat((List<?>) page.evaluate(UNREADABLE)).isEmpty();
            page.evaluate(axe);
            assertThat((List<?>) page.evaluate(AXE)).isEmpty();
        }
    }

    @Test
    void drawsForAWideScreenAndListsForAll(SiteInBrowser site) {
        try (BrowserContext wide = site.window(Reading.at(WIDE).withoutScript());
                BrowserContext narrow = site.window(Reading.phone().withoutScript())) {
            Page drawn = site.open(wide, RELATIONS);
            Page listed = site.open(narrow, RELATIONS);

            assertThat(drawn.locator(".diagram").isVisible()).isTrue();
            assertThat(listed.locator(".diagram").isVisible()).isFalse();
            assertThat(listed.locator(".diagram-instead").isVisible()).isTrue();
            assertThat(listed.locator(".relation").count()).isEqualTo(drawn.locator(".diagram-edge").count());
        }
    }

    @Test
    void walksTheArrowsInTheOrderOfTheListThenThePeople(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(WIDE))) {
            Page page = site.open(window, RELATIONS);
            List<String> expected = new ArrayList<>();
            for (Locator link : page.locator(".diagram-edge, .diagram-node").all()) {
                expected.add(link.getAttribute("href"));
            }

            List<String> walked = new ArrayList<>();
            page.locator(".diagram-edge").first().focus();
            for (int i = 0; i < expected.size(); i++) {
                walked.add(String.valueOf(page.evaluate(
                        "() => document.activeElement.matches(':focus-visible') && document.activeElement.getAttribute('href')")));
                page.keyboard().press("Tab");
            }

            assertThat(walked).isEqualTo(expected).hasSizeGreaterThan(40);
            assertThat(walked.subList(0, 2)).containsExactly("#relation-1", "#relation-2");
        }
    }

    @Test
    void leadsFromAnArrowToItsSources(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(WIDE).withoutMotion())) {
            Page page = site.open(window, RELATIONS);
            page.locator(".diagram-edge").nth(2).focus();
            page.keyboard().press("Enter");

            assertThat(page.url()).endsWith("#relation-3");
            assertThat(page.locator(".relation:target .note-mark a").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, WIDE})
    void stepsThroughAProceeding(int width, SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(width))) {
            Page page = site.open(window, "people/florence-cassez/");
            Locator steps = page.locator("ol.legal-path > li");

            boolean beside = steps.nth(0).boundingBox().y == steps.nth(1).boundingBox().y;

            assertThat(beside).isEqualTo(width == WIDE);
            assertThat(steps.nth(1).innerText()).contains("Convicted", "later annulled", "Fifth District Court");
            assertThat(steps.last().innerText()).contains("Judgment annulled", "23 January 2013", "Supreme Court");
        }
    }
}
