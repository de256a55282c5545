package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline and its parts as readers meet them: on any screen, with lanes where there is room, and on paper. */
@ExtendWith(SiteInBrowser.Shared.class)
class TimelineIT {

    private static final List<String> PARTS = List.of("events/", "events/person/florence-cassez/", "events/court/");

    /** The text of an A4 page within its margins, in CSS pixels. */
    private static final int PAPER = 642;

    /** How far, in pixels, each dot lies from the middle of the name of its lane; rounded, each value once. */
    private static final String DOTS =
            """
            () => {
                const middle = element => { const box = element.getBoundingClientRect(); return box.left + box.width / 2; };
                const names = [...document.querySelectorAll('.lanes-name')].map(middle);
                const dots = [...document.querySelectorAll('.event :is(a, span)[class^=lane-]')].map(actor => {
                    const dot = getComputedStyle(actor, '::before');
                    const event = actor.closest('.event').getBoundingClientRect();
                    const at = event.left + parseFloat(dot.insetInlineStart) + parseFloat(dot.borderLeftWidth);
                    return Math.round(at - names[actor.className.replace('lane-', '') - 1]);
                });
                return [...new Set(dots)];
            }
            """;

    /** Where the cells of each row begin, in pixels; each kind of row once. */
    private static final String COLUMNS =
            """
            () => {
                const left = cells => cells.map(cell => Math.round(cell.getBoundingClientRect().left)).join(' ');
                const head = [...document.querySelectorAll('.timeline-columns > *')];
                const rows = [...document.querySelectorAll('.event')].map(event =>
                    [...event.querySelectorAll('.event-date, .event-text, .event-people, .event-sources')]);
                return [...new Set([head, ...rows].map(left))];
            }
            """;

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280, 1440})
    void needsNoScrollingToTheSide(int width, SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(width))) {
            for (String part : PARTS) {
                Page page = site.open(window, part);
                page.locator("summary").all().stream().filter(summary -> summary.isVisible()).forEach(summary -> summary.click());
                assertThat(page.evaluate("document.documentElement.scrollWidth")).as(part).isEqualTo(width);
            }
        }
    }

    @Test
    void putsEachDotIntoTheLaneOfWhoActed(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            for (String part : PARTS) {
                Page page = site.open(window, part);
                assertThat(page.locator(".lanes").isVisible()).isTrue();
                assertThat(page.evaluate(DOTS)).as(part).isEqualTo(List.of(0));
            }
        }
    }

    @Test
    void isOneLineOnAPhone(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.phone())) {
            Page page = site.open(window, "events/");
            assertThat(page.locator(".lanes").isVisible()).isFalse();
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.lane-1'), '::before').content")).isEqualTo("none");
        }
    }

    @Test
    void isATableOnPaper(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(PAPER))) {
            Page page = site.open(window, "events/");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".timeline-columns > *").allInnerTexts()).containsExactly("Date", "Event", "People", "Sources");
            assertThat((List<?>) page.evaluate(COLUMNS)).hasSize(1);
            assertThat(page.locator(".timeline-filters, .contents").all()).noneMatch(part -> part.isVisible());
        }
    }

    @Test
    void leadsToItsPartsWithoutScript(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.phone().withoutScript())) {
            Page page = site.open(window, "events/");
            page.locator("summary", new Page.LocatorOptions().setHasText("By person")).click();
            page.locator(".timeline-filters a", new Page.LocatorOptions().setHasText("Israel Vallarta")).click();

            assertThat(page.url()).isEqualTo(site.address() + "events/person/israel-vallarta/");
            assertThat(page.locator("h1").innerText()).isEqualTo("Timeline: Israel Vallarta");
            assertThat(page.locator(".timeline-filters [aria-current]").textContent()).startsWith("Israel Vallarta");
        }
    }
}
