package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a reader's first visit costs: everything that Chromium fetches for the longest page of each type, with
 * nothing in its cache. Bytes are those of gzip, which every host sends, and of fonts as they are. A phone fetches no more.
 */
@ExtendWith(SiteInBrowser.Shared.class)
class WeightIT {

    /** Where the figures are left for whoever wants to see them. */
    private static final Path TABLE = Path.of("target/weight.txt");

    private static final int KB = 1024;
    private static final Weight MOST = new Weight(6, 50 * KB, 20 * KB, 5 * KB);

    @Test
    void aFirstVisitToAPageOfAnyTypeIsLight(SiteInBrowser site) throws IOException {
        List<String> heavy = new ArrayList<>();
        List<String> all = new ArrayList<>();
        longestPages(site).forEach((type, address) -> {
            Weight weight = weight(site, address);
            String line = type + " /" + address + ": " + weight;
            all.add(line);
            if (!weight.isWithin(MOST)) {
                heavy.add(line);
            }
        });
        Files.write(TABLE, all);
        assertThat(heavy).as("more than " + MOST).isEmpty();
    }

    private static Map<String, String> longestPages(SiteInBrowser site) throws IOException {
        Map<String, Document> pages = site.pages();
        Map<String, String> longest = new TreeMap<>();
        pages.entrySet().stream()
                .sorted(Comparator.comparingInt(page -> page.getValue().outerHtml().length()))
                .forEach(page -> longest.put(SiteInBrowser.type(page.getValue()), page.getKey()));
        return longest;
    }

    private static Weight weight(SiteInBrowser site, String address) {
        List<Response> responses = new ArrayList<>();
        try (BrowserContext window = site.window(Reading.desktop())) {
            window.onResponse(responses::add);
            Page page = site.open(window, address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.evaluate("document.fonts.ready");
            return responses.stream().map(WeightIT::weight).reduce(new Weight(0, 0, 0, 0), Weight::plus);
        }
    }

    private static Weight weight(Response response) {
        String type = response.headerValue("content-type");
        int bytes = type.startsWith("font/") ? response.body().length : zipped(response.body());
        // The icon is asked for by the browser, for its tab, when the page stands: it weighs, but keeps no reader waiting.
        int requests = type.startsWith("image/svg") && response.url().contains("favicon") ? 0 : 1;
        return new Weight(requests, bytes, type.startsWith("text/css") ? bytes : 0, type.startsWith("text/javascript") ? bytes : 0);
    }

    private static int zipped(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    /**
     * What was fetched.
     *
     * @param all bytes of everything; the two that follow are parts of it
     */
    private record Weight(int requests, int all, int styles, int scripts) {

        Weight plus(Weight more) {
            return new Weight(requests + more.requests, all + more.all, styles + more.styles, scripts + more.scripts);
        }

        boolean isWithin(Weight most) {
            return requests <= most.requests && all <= most.all && styles <= most.styles && scripts <= most.scripts;
        }

        @Override
        public String toString() {
            return requests + " requests, " + all + " bytes, of them " + styles + " of style and " + scripts + " of script";
        }
    }
}
