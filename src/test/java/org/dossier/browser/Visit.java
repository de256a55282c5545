package org.dossier.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** One page, opened and watched: what it says on the console, asks of other sites, or fails to find. */
final class Visit implements AutoCloseable {

    private static final int FIRST_FAILURE = 400;

    private final List<String> complaints = new ArrayList<>();
    private final Page page;

    Visit(BrowserContext window, String address) {
        page = window.newPage();
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
        page.onRequestFailed(request -> complaints.add(request.failure() + ": " + request.url()));
        page.navigate(address);
    }

    Page page() {
        return page;
    }

    /** Everything heard so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        page.close();
    }
}
