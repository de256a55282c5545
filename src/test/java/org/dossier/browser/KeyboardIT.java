package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every control of a page is reached by the Tab key, in the order of the page, and shows that it has the focus. */
@ExtendWith(SiteInBrowser.Shared.class)
class KeyboardIT {

    private static final int OUTSIDE = -1;

    static Stream<Reading> readings() {
        return Stream.of(Reading.phone(), Reading.desktop()).map(Reading::withoutMotion);
    }

    static Stream<Reading> moreReadings() {
        return Stream.of(Reading.phone(), Reading.desktop(), Reading.desktop().inForcedColors(), Reading.desktop().withoutScript())
                .map(Reading::withoutMotion);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void reachesEveryControlOfEachTypeOfPage(Reading reading, SiteInBrowser site) throws IOException {
        assertThat(complaints(site, reading, site.pageOfEachType().values())).isEmpty();
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("moreReadings")
    void reachesEveryControlWhereAPageIsHeaviest(Reading reading, SiteInBrowser site) throws IOException {
        assertThat(complaints(site, reading, site.heaviestOfEachType().values())).isEmpty();
    }

    private static Map<String, List<String>> complaints(SiteInBrowser site, Reading reading, Iterable<String> addresses) {
        Map<String, List<String>> complaints = new TreeMap<>();
        for (String address : addresses) {
            try (BrowserContext window = site.window(reading)) {
                Page page = site.open(window, address);
                InPage.ask(page, "shorten-lists");
                List<String> found = complaints(page);
                if (!found.isEmpty()) {
                    complaints.put("/" + address, found);
                }
            }
        }
        return complaints;
    }

    /** Presses Tab from the first control to the last. */
    private static List<String> complaints(Page page) {
        List<String> stops = InPage.complaints(page, "tab-stops");
        List<String> complaints = new ArrayList<>();
        List<Integer> reached = new ArrayList<>();
        for (int press = 0; press < stops.size() + 1; press++) {
            page.keyboard().press("Tab");
            List<?> focus = (List<?>) InPage.ask(page, "focus");
            int stop = ((Number) focus.get(0)).intValue();
            if (stop == OUTSIDE) {
                break;
            }
            if (stop >= 0) {
                reached.add(stop);
            }
            String name = stop < 0 ? "something unexpected" : stops.get(stop);
            InPage.words(focus.get(1)).forEach(wrong -> complaints.add(wrong + ": " + name));
        }
        for (int stop = 0; stop < stops.size(); stop++) {
            if (!reached.contains(stop)) {
                complaints.add("not reached: " + stops.get(stop));
            }
        }
        if (!reached.equals(reached.stream().sorted().toList())) {
            complaints.add("out of order: " + reached);
        }
        return complaints;
    }

    @Test
    void wouldNoticeControlsThatCannotBeReachedOrSeen(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page page = window.newPage();
            page.setContent(
                    """
                    <!doctype html>
                    <style>:focus { outline: 2px solid } .plain:focus { outline: none }</style>
                    <div style="position: fixed; inset: 0 0 auto; height: 60px; z-index: 1">covers</div>
                    <a class="covered" href="#a" style="position: absolute; top: 10px">one</a>
                    <a class="plain" href="#b" style="position: absolute; top: 100px">two</a>
                    <a class="away" href="#c" style="position: absolute; left: -999px">three</a>
                    <a class="trap" href="#d" style="position: absolute; top: 150px">four</a>
                    <a class="beyond" href="#e" style="position: absolute; top: 200px">five</a>
                    <script>
                        document.querySelector('.trap').onkeydown = event => event.preventDefault();
                    </script>
                    """);
            assertThat(complaints(page))
                    .containsExactly(
                            "covered: a.covered “one”",
                            "without a ring: a.plain “two”",
                            "out of view: a.away “three”",
                            "not reached: a.beyond “five”");
        }
    }
}
