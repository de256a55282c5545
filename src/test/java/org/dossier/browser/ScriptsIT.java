package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scripts are fetched when they are needed, and mark what is being read. */
@ExtendWith(SiteInBrowser.Shared.class)
class ScriptsIT {

    private static final String CURRENT = "[...document.querySelectorAll('.contents [aria-current]')].map(link => link.hash)";

    @Test
    void marksTheSectionThatIsBeingReadOnceThePageIsScrolled(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page chapter = site.open(window, "story/the-trials/");
            assertThat(chapter.evaluate(CURRENT)).isEqualTo(List.of());

            Object second = chapter.evaluate("document.querySelectorAll('.contents-link')[1].hash");
            chapter.evaluate("hash => document.getElementById(hash.slice(1)).scrollIntoView({behavior: 'instant'})", second);
            chapter.locator(".contents [aria-current]").waitFor();
            assertThat(chapter.evaluate(CURRENT)).isEqualTo(List.of(second));

            chapter.evaluate("scrollTo({top: 0, behavior: 'instant'})");
            chapter.locator(".contents [aria-current]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void marksTheYearInTheTimeline(SiteInBrowser site) {
        try (BrowserContext window = site.window(Reading.desktop())) {
            Page events = site.open(window, "events/");
            // A short year is over as soon as it begins; this one fills the window.
            events.evaluate("document.getElementById('year-2005').scrollIntoView({behavior: 'instant'})");
            events.locator(".contents [aria-current]").waitFor();

            assertThat(events.evaluate(CURRENT)).isEqualTo(List.of("#year-2005"));
        }
    }

    @Test
    void everyPageFetchesOneModuleBeforeAReaderDoesAnything(SiteInBrowser site) throws IOException {
        List<String> more = new ArrayList<>();
        try (BrowserContext window = site.window(Reading.desktop())) {
            for (String address : site.pageOfEachType().values()) {
                Page page = window.newPage();
                page.onRequest(request -> {
                    String file = request.url().replaceFirst(".*/", "").replaceFirst("\\.[0-9a-f]{8}\\.", ".");
                    if (request.resourceType().equals("script") && !List.of("site.js", "theme.js").contains(file)) {
                        more.add("/" + address + ": " + file);
                    }
                });
                page.navigate(site.address() + address);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.close();
            }
        }
        assertThat(more).isEmpty();
    }
}
