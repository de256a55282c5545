package org.dossier.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes pictures of the heaviest page of each type, on a phone and a desktop, by day and by night, into {@code target/pictures}.
 *
 * <p>No name of a test, so that it runs only when asked for; CONTRIBUTING.md says how.
 */
@ExtendWith(SiteInBrowser.Shared.class)
class Pictures {

    private static final Path FOLDER = Path.of("target/pictures");

    /** As much of a page as a reader scrolls through before thinking about it. */
    private static final int TALLEST = 2400;

    private static final Map<String, Reading> READINGS = Map.of(
            "phone-light", Reading.at(390),
            "phone-dark", Reading.at(390).dark(),
            "desktop-light", Reading.desktop(),
            "desktop-dark", Reading.desktop().dark());

    @Test
    void ofEachType(SiteInBrowser site) throws IOException {
        Map<String, String> addresses = site.heaviestOfEachType();
        READINGS.forEach((name, reading) -> addresses.forEach((type, address) -> {
            try (BrowserContext window = site.window(reading)) {
                Page page = site.open(window, address);
                double height = ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(type + "-" + name + ".png"))
                        .setFullPage(true)
                        .setClip(0, 0, reading.width(), Math.min(height, TALLEST)));
            }
        }));
    }
}
