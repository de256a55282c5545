package org.dossier.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** Somebody who looks at pages in one way and says what one could stumble over. */
final class Reader implements AutoCloseable {

    private final BrowserContext window;
    private final BrowserContext accessible;

    /** Scripts that are switched off would silence axe too: in its window those of the site are cut off instead. */
    Reader(SiteInBrowser site, Reading reading) {
        window = site.window(reading);
        accessible = reading.script() ? window : site.window(reading.withScript());
        if (!reading.script()) {
            accessible.route("**/*.js", route -> route.abort());
        }
    }

    /** @param address whole, with its host */
    List<String> complaints(String address) {
        List<String> complaints = new ArrayList<>();
        try (Visit visit = new Visit(window, address)) {
            complaints.addAll(InPage.complaints(visit.page(), "too-wide"));
            complaints.addAll(InPage.complaints(visit.page(), "small-targets"));
            if (accessible == window) {
                complaints.addAll(InPage.axe(visit.page()));
            }
            complaints.addAll(visit.complaints());
        }
        if (accessible != window) {
            try (Visit visit = new Visit(accessible, address)) {
                complaints.addAll(InPage.axe(visit.page()));
            }
        }
        return complaints;
    }

    @Override
    public void close() {
        window.close();
        accessible.close();
    }
}
