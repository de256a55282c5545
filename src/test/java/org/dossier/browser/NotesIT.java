package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes in place, by mouse, finger and key, with scripts and without, and on paper. */
@ExtendWith(SiteInBrowser.Shared.class)
class NotesIT {

    private static final String CHAPTER = "story/the-broadcast/";
    private static final String BOX = ".note-box";
    private static final int PHONE = 390;
    private static final int TABLET = 1000;
    private static final int DESK = 1440;

    /** A mark and its note, as numbers: does the note leave the window, cover the line, or, beside it, the text. */
    private static final String PLACE =
            """
            mark => {
                const line = mark.getBoundingClientRect();
                const note = document.querySelector('.note-box').getBoundingClientRect();
                const text = document.querySelector('.body').getBoundingClientRect();
                const inWindow = note.left >= 0 && note.top >= 0 && note.right <= innerWidth && note.bottom <= innerHeight;
                const covers = (area, other) => area.left < other.right - 1 && area.right > other.left + 1
                    && area.top < other.bottom - 1 && area.bottom > other.top + 1;
                return [
                    inWindow ? 'in the window' : 'out of the window',
                    covers(note, line) ? 'over its mark' : 'off its mark',
                    covers(note, text) ? 'over the text' : 'beside the text',
                    note.bottom === innerHeight && note.width === innerWidth ? 'at the foot' : 'at the line'];
            }
            """;

    /** Which areas of a wide page cover each other: notes in the margin, the text, and what reaches into the margin. */
    private static final String COLLISIONS =
            """
            () => {
                const name = element => element.className + ' ' + (element.dataset.number ?? '');
                const seen = [...document.querySelectorAll('.margin-note:not(.margin-note-out)')];
                const others = [...document.querySelectorAll('.wide, .facts, .opening-title, .blocks > p, .footer')];
                const found = [];
                seen.forEach((note, at) => [...seen.slice(at + 1), ...others].forEach(other => {
                    const a = note.getBoundingClientRect();
                    const b = other.getBoundingClientRect();
                    if (a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1) {
                        found.push(name(note) + ' over ' + name(other));
                    }
                }));
                return found;
            }
            """;

    private static Locator marks(Page page) {
        return page.locator(".blocks > p .note-mark > a");
    }

    private static List<?> states(Locator mark) {
        return (List<?>) mark.evaluate("mark => [mark.ariaExpanded, mark.getAttribute('aria-controls'), mark === document.activeElement]");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.id || document.activeElement.className");
    }

    private static void openByKey(Page page, Locator mark, String key) {
        mark.focus();
        page.keyboard().press(key);
        page.waitForSelector(BOX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "390 | in the window, off its mark, over the text, at the foot",
                "1000 | in the window, off its mark, over the text, at the line",
                "1440 | in the window, off its mark, beside the text, at the line"
            })
    void opensWhereThereIsRoom(int width, String expected, SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(width).withoutMotion())) {
            Page page = site.open(window, CHAPTER);
            List<String> places = new ArrayList<>();
            for (int i = 0; i < marks(page).count(); i += 2) {
                Locator mark = marks(page).nth(i);
                mark.click();
                page.waitForSelector("#" + mark.getAttribute("id") + "[aria-expanded=true]");
                page.waitForTimeout(50);
                places.add(String.join(", ", ((List<?>) mark.evaluate(PLACE)).stream().map(String::valueOf).toList()));
                page.keyboard().press("Escape");
            }
            assertThat(places).hasSizeGreaterThan(10).containsOnly(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Space"})
    void opensByKeyAndTakesTheFocus(String key, SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop().withoutMotion())) {
            Page page = site.open(window, CHAPTER);
            Locator mark = marks(page).first();
            mark.focus();
            Object scrolled = page.evaluate("() => scrollY");
            openByKey(page, mark, key);

            assertThat(focused(page)).isEqualTo("note-box");
            assertThat(states(mark)).isEqualTo(List.of("true", "note-box", false));
            assertThat(page.evaluate("() => [location.hash, history.length]")).isEqualTo(List.of("", 2));
            assertThat(page.locator(BOX).getAttribute("aria-label")).isEqualTo("Note 1");
            assertThat(page.evaluate("() => scrollY")).isEqualTo(scrolled);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Escape", "button", "mark", "elsewhere"})
    void closesAndGivesTheFocusBack(String way, SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(DESK))) {
            Page page = site.open(window, CHAPTER);
            Locator mark = marks(page).first();
            openByKey(page, mark, "Enter");
            switch (way) {
                case "Escape" -> page.keyboard().press("Escape");
                case "button" -> page.locator(".note-box-close").click();
                case "mark" -> mark.click();
                default -> page.locator("h1").click();
            }

            assertThat(page.locator(BOX).count()).isZero();
            List<Object> closed = new ArrayList<>(List.of("false", true));
            closed.add(1, null);
            assertThat(states(mark)).isEqualTo(closed);
        }
    }

    @Test
    void leadsThroughItsLinksToWhatFollowsItsMark(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page page = site.open(window, CHAPTER);
            openByKey(page, marks(page).first(), "Enter");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("note-box-close");
            int links = page.locator(BOX + " a").count();
            for (int i = 0; i < links; i++) {
                page.keyboard().press("Tab");
                assertThat(page.locator(BOX + " a").nth(i).evaluate("link => link === document.activeElement")).isEqualTo(true);
            }
            page.keyboard().press("Tab");

            assertThat(page.locator(BOX).count()).isZero();
            assertThat(page.evaluate("""
                    () => {
                        const links = [...document.querySelectorAll('.blocks a')];
                        return links.indexOf(document.activeElement) - links.findIndex(link => link.closest('.note-mark'));
                    }
                    """)).as("links from the mark on").isEqualTo(1);
        }
    }

    @Test
    void showsOneNoteAtATimeAlsoForMarksThatShareIt(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page page = site.open(window, CHAPTER);
            String shared = page.locator(".note:has(.note-back > a:nth-child(2))").first().getAttribute("id");
            Locator places = page.locator(".blocks > p .note-mark > a[href='#" + shared + "']");
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                openByKey(page, places.nth(i), "Enter");
                page.waitForFunction("mark => mark.ariaExpanded === 'true'", places.nth(i).elementHandle());
                texts.add(page.locator(BOX).innerText());
            }

            assertThat(texts.get(0)).isEqualTo(texts.get(1)).contains("About this source");
            assertThat(page.locator(BOX).count()).isOne();
            assertThat(page.locator("[aria-expanded=true]").count()).isOne();
        }
    }

    @Test
    void opensUnderARestingMouseAndStaysWhileItIsOnTheNote(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(DESK))) {
            Page page = site.open(window, CHAPTER);
            marks(page).first().hover();
            page.waitForSelector(BOX);
            assertThat(focused(page)).isNotEqualTo("note-box");
            page.locator(BOX).hover();
            page.waitForTimeout(600);
            assertThat(page.locator(BOX).count()).isOne();
            page.locator("h1").hover();
            page.waitForSelector(BOX, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));

            marks(page).first().hover();
            page.waitForSelector(BOX);
            page.keyboard().press("Escape");
            assertThat(page.locator(BOX).count()).isZero();
        }
    }

    @Test
    void opensByTapAtTheFootOfAPhoneAndClosesByATapElsewhere(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(PHONE).options().setHasTouch(true).setIsMobile(true))) {
            Page page = site.open(window, CHAPTER);
            Locator mark = marks(page).nth(4);
            mark.tap();
            page.waitForSelector(BOX);
            page.waitForTimeout(500);
            assertThat(mark.evaluate(PLACE)).isEqualTo(List.of("in the window", "off its mark", "over the text", "at the foot"));
            page.locator(".blocks > h2").first().evaluate("heading => heading.scrollIntoView({block: 'start', behavior: 'instant'})");
            page.locator(".blocks > h2").first().tap();
            assertThat(page.locator(BOX).count()).isZero();
        }
    }

    @Test
    void leavesAClickThatAsksForANewTabToTheBrowser(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page page = site.open(window, CHAPTER);
            Locator mark = marks(page).first();
            Page tab = window.waitForPage(
                    () -> mark.click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));
            assertThat(tab.url()).endsWith(CHAPTER + "#note_1");
            assertThat(page.locator(BOX).count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, TABLET, DESK})
    void showsTheNoteAskedForOverThePageWithoutScript(int width, SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(width).withoutScript())) {
            Page page = site.open(window, CHAPTER);
            Locator mark = marks(page).nth(3);
            mark.scrollIntoViewIfNeeded();
            double before = mark.boundingBox().y;
            mark.click();
            Locator note = page.locator(".note:target");

            assertThat(note.boundingBox().y + note.boundingBox().height).isEqualTo(page.viewportSize().height);
            assertThat(mark.boundingBox().y).isEqualTo(before);
            assertThat(page.locator(".show-sources-button").count()).isZero();
            note.locator(".note-back > a").first().click();
            assertThat(note.count()).isZero();
        }
    }

    @Test
    void marksParagraphsInForcedColorsWhereAHighlightWouldInvertThem(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(PHONE).inForcedColors())) {
            Page page = site.open(window, CHAPTER);
            page.locator(".show-sources-button").click();
            page.waitForSelector(".sourced");

            assertThat(page.evaluate("() => CSS.highlights.has('sourced')")).isEqualTo(false);
        }
    }

    @Test
    void underlinesEverySourcedPassageFromTheMarkBeforeToTheMark(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(PHONE))) {
            Page page = site.open(window, CHAPTER);
            page.locator(".show-sources-button").click();
            page.waitForSelector(".show-sources-button[aria-pressed=true]");

            List<?> passages = (List<?>) page.evaluate("() => [...CSS.highlights.get('sourced')].map(String)");
            assertThat(passages).hasSize(page.locator(".note-mark").count());
            String first = (String) page.locator(".blocks > p").first().evaluate("""
                    paragraph => {
                        const copy = paragraph.cloneNode(true);
                        copy.querySelectorAll('.note-mark').forEach(mark => mark.replaceWith('|'));
                        return copy.textContent;
                    }
                    """);
            String[] sentences = first.split("\\|");
            assertThat(passages.get(0)).isEqualTo(sentences[0]);
            assertThat(passages.get(1)).isEqualTo(sentences[1].replaceFirst("^\\. ", ""));
        }
    }

    @Test
    void keepsTheChoiceFromPageToPage(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(DESK))) {
            Page page = site.open(window, CHAPTER);
            page.locator(".show-sources-button").click();
            page.waitForSelector(".margin-note");
            page.navigate(site.address() + "people/florence-cassez/");
            page.waitForSelector(".show-sources-button[aria-pressed=true]");
            page.waitForSelector(".margin-note");
            page.locator(".show-sources-button").click();

            assertThat(page.locator(".margin-note").count()).isZero();
            assertThat(page.evaluate("() => CSS.highlights.get('sourced').size")).isEqualTo(0);
            page.reload();
            assertThat(page.locator(".show-sources-button").getAttribute("aria-pressed")).isEqualTo("false");
        }
    }

    @Test
    void showsSourcesWhereNothingCanBeKept(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            window.addInitScript("Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new Error('off'); }");
            Page page = site.open(window, CHAPTER);
            page.locator(".show-sources-button").click();
            page.waitForSelector(".show-sources-button[aria-pressed=true]");
            page.waitForSelector(".margin-note");
        }
    }

    @Test
    void setsNotesBesideTheirLinesAndOffEverythingElseOnEveryKindOfPage(SiteInBrowser site) throws IOException {
        List<String> collisions = new ArrayList<>();
        int shown = 0;
        try (BrowserContext window = site.window(Reading.at(DESK))) {
            window.addInitScript("localStorage.setItem('show-sources', '')");
            for (String address : site.pageOfEachType().values()) {
                try (Page page = site.open(window, address)) {
                    if (page.locator(".show-sources-button").count() > 0) {
                        page.waitForFunction("() => CSS.highlights.get('sourced')");
                        page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
                        page.waitForTimeout(200);
                        shown += page.locator(".margin-note:visible").count();
                        ((List<?>) page.evaluate(COLLISIONS)).forEach(collision -> collisions.add("/" + address + ": " + collision));
                    }
                }
            }
        }
        assertThat(collisions).isEmpty();
        assertThat(shown).isGreaterThan(50);
    }

    @Test
    void leadsFromAWordToItsNoteAndFromTheNoteToItsWords(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(DESK))) {
            Page page = site.open(window, CHAPTER);
            page.locator(".show-sources-button").click();
            page.waitForSelector(".margin-note");
            page.locator(".blocks > p").first().scrollIntoViewIfNeeded();
            page.locator(".margin-note").nth(1).hover();
            assertThat(page.evaluate("() => [...CSS.highlights.get('sourced-picked')].map(String)"))
                    .isEqualTo(page.evaluate("() => [String([...CSS.highlights.get('sourced')][1])]"));
            assertThat(page.locator(".margin-thread").isVisible()).isTrue();
            marks(page).first().focus();
            assertThat(page.locator(".margin-note-picked").getAttribute("data-number")).isEqualTo("1");
            page.locator(".margin-note").nth(1).click();
            page.waitForSelector(BOX);
            assertThat(page.locator(BOX).getAttribute("data-number")).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, false", "1440, false", "1440, true"})
    void movesNothingWhileThePageLoads(int width, boolean shown, SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(width))) {
            window.addInitScript("""
                    window.shifts = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
                        .observe({type: 'layout-shift', buffered: true});
                    """);
            if (shown) {
                window.addInitScript("localStorage.setItem('show-sources', '')");
            }
            Page page = site.open(window, CHAPTER);
            page.waitForTimeout(500);
            assertThat(((Number) page.evaluate("() => window.shifts")).doubleValue()).isLessThan(0.02);
        }
    }

    @Test
    void printsAllNotesInOrderWithTheirAddressesAndNoControl(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.at(DESK))) {
            Page page = site.open(window, CHAPTER);
            page.locator(".show-sources-button").click();
            page.waitForSelector(".margin-note");
            marks(page).first().click();
            page.waitForSelector(BOX);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".note-box:visible, .margin-notes:visible, .show-sources:visible, .note-back:visible").count())
                    .isZero();
            assertThat(page.evaluate("() => [...document.querySelectorAll('.note')].map(note => note.value)"))
                    .isEqualTo(page.evaluate("() => [...document.querySelectorAll('.note')].map((note, at) => at + 1)"));
            assertThat(page.locator(".note").first().innerText()).contains("https://");
            assertThat(page.locator(".note-mark").first().isVisible()).isTrue();
        }
    }
}
