package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.cli.Dossier;
import org.dossier.cli.Dossier.Outcome;
import org.dossier.serve.StaticServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The site of this repository, baked and served, with a Chromium to read it in.
 *
 * <p>A test class that says {@code @ExtendWith(SiteInBrowser.Shared.class)} takes it as a parameter of its tests. It is made
 * once for all test classes of a run. {@code ./verify} installs the browser and its driver, and says where they are.
 */
final class SiteInBrowser implements AutoCloseable {

    private static final List<String> CHROMIUM_ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    /** Begins the class of a page's body that names its type: {@code page-person}. */
    private static final String TYPE = "page-";

    private final Path folder;
    private final StaticServer server;
    private final Playwright playwright;
    private final Browser browser;

    private SiteInBrowser() throws IOException {
        folder = Files.createTempDirectory("dossier-site").resolve("site");
        Outcome outcome = Dossier.here().run("build", "--output", folder.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
        server = StaticServer.start(folder, "127.0.0.1", 0);
        playwright = Playwright.create();
        browser = launch();
    }

    /** Another browser, set up otherwise; whoever launches it closes it. */
    Browser launch(String... arguments) {
        List<String> all = new ArrayList<>(CHROMIUM_ARGUMENTS);
        all.addAll(List.of(arguments));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("dossier.chromium")))
                        .setArgs(all));
    }

    /** The baked site. */
    Path folder() {
        return folder;
    }

    /** Where it is served, with a slash at the end. */
    URI address() {
        return server.address();
    }

    /** A window for pages of this site or another; whoever opens it closes it. */
    BrowserContext window(Reading reading) {
        return browser.newContext(reading.options());
    }

    /** The same for a reader of a kind that {@link Reading} does not know. */
    BrowserContext window(Browser.NewContextOptions reading) {
        return browser.newContext(reading);
    }

    /**
     * Opens a page of the site; it closes with its window.
     *
     * @param address below the site's: {@code claims/}; empty is the first page
     */
    Page open(BrowserContext window, String address) {
        Page page = window.newPage();
        page.navigate(server.address() + address);
        return page;
    }

    /** Every page by its address below the site's, parsed. */
    Map<String, Document> pages() throws IOException {
        Map<String, Document> pages = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String address = folder.relativize(file).toString().replaceFirst("(^|/)index\\.html$", "$1");
                pages.put(address, Jsoup.parse(file, "UTF-8", server.address() + address));
            }
        }
        return pages;
    }

    /** The word for what a page is about: {@code person}. */
    static String type(Document page) {
        return page.body().classNames().stream()
                .filter(name -> name.startsWith(TYPE))
                .map(name -> name.substring(TYPE.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no type on " + page.baseUri()));
    }

    /** The first page of each type, by the type's word. */
    Map<String, String> pageOfEachType() throws IOException {
        Map<String, String> chosen = new TreeMap<>();
        pages().forEach((address, page) -> chosen.putIfAbsent(type(page), address));
        return chosen;
    }

    /** The page of each type with the most markup, by the type's word. */
    Map<String, String> heaviestOfEachType() throws IOException {
        Map<String, Document> pages = pages();
        Map<String, String> chosen = new TreeMap<>();
        pages.forEach((address, page) -> chosen.merge(
                type(page), address, (one, other) -> weight(pages.get(other)) > weight(pages.get(one)) ? other : one));
        return chosen;
    }

    private static int weight(Document page) {
        return page.outerHtml().length();
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        server.close();
        try (var files = Files.walk(folder.getParent())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Hands the site to tests; JUnit closes it when the last class has run. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == SiteInBrowser.class;
        }

        @Override
        public SiteInBrowser resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(SiteInBrowser.class))
                    .getOrComputeIfAbsent(SiteInBrowser.class, key -> make(), SiteInBrowser.class);
        }

        private static SiteInBrowser make() {
            try {
                return new SiteInBrowser();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
