package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers who make the text larger or set it wider apart lose none of it (WCAG 1.4.4 and 1.4.12). */
@ExtendWith(SiteInBrowser.Shared.class)
class EnlargedTextIT {

    /** A reader's own size of text, twice the usual one. Unlike a page zoomed in, the window stays as wide as it is. */
    private static final String TWICE_THE_SIZE = "--blink-settings=defaultFontSize=32";

    @ParameterizedTest
    @ValueSource(ints = {640, 1280})
    void losesNoWordsAtTwiceTheSize(int width, SiteInBrowser site) throws IOException {
        try (Browser browser = site.launch(TWICE_THE_SIZE);
                BrowserContext window = browser.newContext(Reading.at(width).options())) {
            assertThat(complaints(site, window, "as-it-is")).isEmpty();
        }
    }

    /** Zoomed to 200 %, a window of 1280 px has room for 640. */
    @Test
    void losesNoWordsWhenZoomed(SiteInBrowser site) throws IOException {
        try (BrowserContext window = site.window(Reading.at(640))) {
            assertThat(complaints(site, window, "as-it-is")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void losesNoWordsWithWideSpacing(int width, SiteInBrowser site) throws IOException {
        try (BrowserContext window = site.window(Reading.at(width))) {
            assertThat(complaints(site, window, "wide-spacing")).isEmpty();
        }
    }

    private static Map<String, List<String>> complaints(SiteInBrowser site, BrowserContext window, String enlargement)
            throws IOException {
        Map<String, List<String>> complaints = new TreeMap<>();
        for (String address : site.heaviestOfEachType().values()) {
            try (Page page = site.open(window, address)) {
                List<String> found = complaints(page, enlargement);
                if (!found.isEmpty()) {
                    complaints.put("/" + address, found);
                }
            }
        }
        return complaints;
    }

    private static List<String> complaints(Page page, String enlargement) {
        InPage.ask(page, enlargement);
        List<String> complaints = new ArrayList<>(InPage.complaints(page, "too-wide"));
        complaints.addAll(InPage.complaints(page, "cut-off"));
        complaints.addAll(InPage.complaints(page, "overlapping"));
        return complaints;
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-it-is", "wide-spacing"})
    void wouldNoticeWordsThatAreLost(String enlargement, SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page page = window.newPage();
            page.setContent(
                    """
                    <!doctype html>
                    <p class="box" style="height: 1em; width: 5em; overflow: hidden">These words need more than a line</p>
                    <p style="position: absolute; top: 200px; left: 0">Something</p>
                    <p style="position: absolute; top: 205px; left: 0">on something</p>
                    <p class="wide" style="width: 90em; margin-top: 300px">wide</p>
                    """);
            assertThat(complaints(page, enlargement))
                    .containsExactly(
                            "too wide: p.wide", "cut off: p.box", "overlapping: “Something” and “on something”");
        }
    }

    @Test
    void seesNothingWrongWithWordsThatAreThere(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.phone())) {
            Page page = window.newPage();
            page.setContent("<!doctype html><h1 style='line-height: 1.1'>A title of more than one line, as they are</h1><p>Text<sup>1</sup>");
            assertThat(complaints(page, "as-it-is")).isEmpty();
        }
    }
}
