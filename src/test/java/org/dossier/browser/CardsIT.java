package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jsoup.nodes.Document;

/** Cards near names and words of the glossary: by mouse, by key, by finger, and without a script. */
@ExtendWith(SiteInBrowser.Shared.class)
class CardsIT {

    private static final String CHAPTER = "story/the-trials/";
    private static final String PERSON = "people/florence-cassez/";

    /** Longer than a card waits, so that one that does not come would have come. */
    private static final int LONG = 900;

    /** What is wrong with the place of the card of an element. */
    private static final String BADLY_PLACED =
            """
            mark => {
                const card = document.querySelector('.card').getBoundingClientRect();
                const width = document.documentElement.clientWidth;
                const faults = [];
                if (card.left < 0 || card.top < 0 || card.right > width + 0.5 || card.bottom > innerHeight + 0.5) {
                    faults.push('reaches out of the window');
                }
                if ([...mark.getClientRects()].some(line =>
                        line.left < card.right && line.right > card.left && line.top < card.bottom && line.bottom > card.top)) {
                    faults.push('covers the word');
                }
                return faults.map(fault => mark.textContent + ': ' + fault);
            }
            """;

    private static Locator person(Page page) {
        return page.locator(".blocks a[href='../../" + PERSON + "']").first();
    }

    private static Locator term(Page page) {
        return page.locator(".term-mark").first();
    }

    private static Locator card(Page page) {
        return page.locator(".card");
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.className || document.activeElement.textContent"));
    }

    private static BrowserContext touch(SiteInBrowser site, int width) {
        return site.window(Reading.at(width).options().setHasTouch(true).setIsMobile(true));
    }

    private static String text(Document page, String selector) {
        return page.select(selector).first().text();
    }

    @Test
    void saysWhoItIsAndWhereEachProceedingStandsWhenAPointerRests(SiteInBrowser site) throws IOException {
        Document page = site.pages().get(PERSON);
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page chapter = site.open(window, CHAPTER);
            person(chapter).hover();
            card(chapter).waitFor();

            assertThat(card(chapter).locator("> *").allTextContents().stream().map(part -> part.strip().replaceAll("\\s+", " ")))
                    .containsExactly(
                            text(page, ".opening-title"),
                            text(page, ".opening-standfirst"),
                            text(page, ".status-matter") + " " + text(page, ".status-latest").replaceAll("[0-9]+$", "") + " "
                                    + text(page, ".status-as-of"),
                            "Open page");
            assertThat(focused(chapter)).isEqualTo("page page-chapter");
        }
    }

    @Test
    void staysWhileThePointerIsInItAndGoesAfterwards(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page chapter = site.open(window, CHAPTER);
            person(chapter).hover();
            card(chapter).waitFor();

            card(chapter).locator(".card-line").hover();
            chapter.waitForTimeout(LONG);
            assertThat(card(chapter).isVisible()).isTrue();

            chapter.mouse().move(1, 1);
            card(chapter).waitFor(hidden());
        }
    }

    @Test
    void doesNotComeForAPointerThatPasses(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page chapter = site.open(window, CHAPTER);
            List<String> fetched = new ArrayList<>();
            chapter.onRequest(request -> fetched.add(request.url()));
            person(chapter).hover();
            chapter.mouse().move(1, 1);
            chapter.waitForTimeout(LONG);

            assertThat(card(chapter).isVisible()).isFalse();
            assertThat(fetched).noneMatch(address -> address.endsWith(PERSON));
        }
    }

    @Test
    void comesWithTheFocusAndLeavesItWhereItIs(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page chapter = site.open(window, CHAPTER);
            comeByKey(person(chapter));
            card(chapter).waitFor();
            assertThat(focused(chapter)).isEqualTo("Florence Cassez");
            assertThat(person(chapter).evaluate("link => document.getElementById(link.getAttribute('aria-describedby')).textContent"))
                    .isEqualTo(card(chapter).locator(".card-line").textContent());

            chapter.keyboard().press("Escape");
            chapter.waitForTimeout(LONG);
            assertThat(card(chapter).isVisible()).isFalse();
            assertThat(focused(chapter)).isEqualTo("Florence Cassez");

            chapter.keyboard().press("Enter");
            chapter.waitForURL(site.address() + PERSON);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void comesWithTheFirstTapAndFollowsTheLinkWithTheSecond(int width, SiteInBrowser site) {
        try (BrowserContext window = touch(site, width)) {
            Page chapter = site.open(window, CHAPTER);
            person(chapter).tap();
            card(chapter).waitFor();
            assertThat(URI.create(chapter.url()).getPath()).isEqualTo("/" + CHAPTER);
            assertThat(card(chapter).locator(".card-open").getAttribute("href")).isEqualTo(site.address() + PERSON);

            person(chapter).tap();
            chapter.waitForURL(site.address() + PERSON);
        }
    }

    @Test
    void closesByAButtonThatAFingerHits(SiteInBrowser site) {
        try (BrowserContext window = touch(site, 320)) {
            Page chapter = site.open(window, CHAPTER);
            person(chapter).tap();
            card(chapter).waitFor();
            Locator button = card(chapter).locator(".card-close");
            assertThat(button.getAttribute("aria-label")).isEqualTo("Close");
            assertThat(Math.min(button.boundingBox().width, button.boundingBox().height)).isGreaterThanOrEqualTo(44);

            button.tap();
            card(chapter).waitFor(hidden());
            assertThat(focused(chapter)).isEqualTo("Florence Cassez");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void coversNeitherTheWordNorTheEdgeOfTheWindow(int width, SiteInBrowser site) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = touch(site, width)) {
            Page chapter = site.open(window, CHAPTER);
            Locator links = chapter.locator(".blocks > p > a:not([role], [rel])");
            for (int i = 0; i < Math.min(links.count(), 12); i++) {
                links.nth(i).tap();
                card(chapter).waitFor();
                ((List<?>) links.nth(i).evaluate(BADLY_PLACED)).forEach(fault -> faults.add(fault.toString()));
                chapter.keyboard().press("Escape");
                card(chapter).waitFor(hidden());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void showsAWordOfTheGlossaryByAnyClickAndGivesTheFocusBack(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page chapter = site.open(window, CHAPTER);
            term(chapter).focus();
            chapter.keyboard().press("Enter");
            card(chapter).waitFor();
            assertThat(focused(chapter)).isEqualTo("card is-pinned");
            assertThat(chapter.url()).doesNotContain("#");

            chapter.keyboard().press("Escape");
            card(chapter).waitFor(hidden());
            assertThat(focused(chapter)).isEqualTo("term-mark");
        }
    }

    @Test
    void leavesAClickWithAKeyToTheBrowser(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page chapter = site.open(window, CHAPTER);
            Page other = window.waitForPage(
                    () -> person(chapter).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));

            assertThat(other.url()).isEqualTo(site.address() + PERSON);
            assertThat(URI.create(chapter.url()).getPath()).isEqualTo("/" + CHAPTER);
        }
    }

    @Test
    void followsTheLinkWhenTheCardCannotBeHad(SiteInBrowser site) {
        try (BrowserContext window = touch(site, 390)) {
            Page chapter = site.open(window, CHAPTER);
            chapter.route("**/" + PERSON, route -> {
                if (route.request().resourceType().equals("fetch")) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            person(chapter).tap();
            chapter.waitForURL(site.address() + PERSON);
        }
    }

    @Test
    void followsTheLinkWhenTheScriptOfCardsCannotBeHad(SiteInBrowser site) {
        try (BrowserContext window = touch(site, 390)) {
            Page chapter = site.open(window, CHAPTER);
            chapter.route("**/js/cards.*", route -> route.abort());
            person(chapter).tap();
            chapter.waitForURL(site.address() + PERSON);
        }
    }

    @Test
    void isAPlainLinkWithoutScript(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.phone().withoutScript())) {
            Page chapter = site.open(window, CHAPTER);
            term(chapter).click();
            Locator definition = chapter.locator(".term-card:target");
            assertThat(definition.isVisible()).isTrue();

            chapter.keyboard().press("End");
            chapter.waitForTimeout(LONG);
            double end = chapter.locator(".footer").boundingBox().y + chapter.locator(".footer").boundingBox().height;
            assertThat(end).isLessThanOrEqualTo(definition.boundingBox().y + 1);

            person(chapter).click();
            chapter.waitForURL(site.address() + PERSON);
        }
    }

    @Test
    void isAccessibleByDayByNightAndInForcedColors(SiteInBrowser site) throws IOException {
        String axe = Files.readString(Path.of(System.getProperty("dossier.axe")));
        for (Reading reading : List.of(Reading.desktop(), Reading.phone().dark(), Reading.phone().inForcedColors())) {
            try (BrowserContext window = site.window(reading.options().setHasTouch(true))) {
                Page chapter = site.open(window, CHAPTER);
                person(chapter).tap();
                card(chapter).waitFor();
                chapter.evaluate(axe);
                Object broken = chapter.evaluate("async () => (await axe.run('.card')).violations.map(rule => rule.id)");
                assertThat(broken).as(reading.toString()).isEqualTo(List.of());
            }
        }
    }

    @Test
    void repeatsNothingInListsThatSayIt(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page people = site.open(window, "people/");
            people.locator(".document-title > a").first().hover();
            people.waitForTimeout(LONG);

            assertThat(people.locator(".card").count()).isZero();
        }
    }

    /** The focus comes by key: by script alone it would not count as one that a reader sees. */
    private static void comeByKey(Locator link) {
        link.focus();
        link.page().keyboard().press("Shift+Tab");
        link.page().keyboard().press("Tab");
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
