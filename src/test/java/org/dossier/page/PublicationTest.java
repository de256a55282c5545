package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.date;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.person;
import static org.dossier.page.SampleSite.prose;
import static org.dossier.page.SampleSite.refs;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dossier.cite.SampleReferences;
import org.dossier.model.Correction;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.Page;
import org.dossier.page.view.PersonView;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private final SampleSite site = new SampleSite("S001");

    private List<String> files() {
        return site.plan().files().stream().map(file -> file.path().path()).toList();
    }

    private String file(String path) {
        return site.plan().files().stream()
                .filter(file -> file.path().path().equals(path))
                .map(file -> new String(file.content().get(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static Header dated(Header header, String published, String updated, String note) {
        return new Header(
                header.id(), header.order(), header.language(), header.title(), header.summary(), header.slug(), header.status(),
                date(published), date(updated), note, header.file(), header.place(), header.texts());
    }

    private static Page page(String id, String published, String updated, String note) {
        return new Page(dated(header(Kind.PAGE, id, "Page " + id), published, updated, note), prose());
    }

    @Test
    void makesWhatHoldsTheAddressOnlyWhereThereIsOne() {
        site.add(chapter(1, "one"));
        assertThat(files()).containsExactly("_headers", "site.webmanifest");

        site.host = "https://case.example";

        assertThat(files())
                .containsExactly(
                        "_headers", "cards/site.png", "cards/story/one.png", "feeds/changed.xml", "feeds/corrected.xml",
                        "feeds/new.xml", "robots.txt", "site.webmanifest", "sitemap.xml");
    }

    @Test
    void leavesAFileToAnAssetOfTheSamePath() {
        PlannedAsset own = new PlannedAsset("_headers", new OutputPath("_headers"), new byte[0]);
        assertThat(site.plan(own).files()).extracting(file -> file.path().path()).containsExactly("site.webmanifest");
        assertThat(site.report()).isEmpty();
    }

    @Test
    void listsPagesWithTheDayOfTheirLastChange() {
        site.host = "https://case.example/book";
        site.add(page("a", "2026-01-02", "", "")).add(page("b", "2026-01-02", "2026-02", ""));
        site.add(new Page(header(Kind.PAGE, "d", "D", "", Header.Status.DRAFT, 0), prose()));
        site.drafts = true;

        assertThat(file("sitemap.xml")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url>
                <loc>https://case.example/book/a/</loc>
                <lastmod>2026-01-02</lastmod>
                </url>
                <url>
                <loc>https://case.example/book/b/</loc>
                <lastmod>2026-02</lastmod>
                </url>
                <url>
                <loc>https://case.example/book/corrections/</loc>
                </url>
                <url>
                <loc>https://case.example/book/</loc>
                </url>
                <url>
                <loc>https://case.example/book/sources/</loc>
                </url>
                <url>
                <loc>https://case.example/book/sources/s001/</loc>
                </url>
                </urlset>
                """);
        assertThat(file("robots.txt")).isEqualTo("User-agent: *\nAllow: /\nSitemap: https://case.example/book/sitemap.xml\n");
    }

    @Test
    void splitsASitemapThatIsLongerThanTheProtocolAllows() {
        site.host = "https://case.example";
        Book book = new Book(
                site.config(), new SiteIndex(site.site(), false, "en"), Addresses.of(List.of(), List.of(), site.config(), site.diagnostics),
                SampleReferences.of(List.of()), List.of());
        List<PlannedPage> pages = new ArrayList<>();
        for (int i = 0; i <= Sitemap.MOST_PAGES; i++) {
            pages.add(new PlannedPage(new OutputPath("p" + i + ".html"), "page", "", "", null, () -> null));
        }

        List<PlannedFile> files = new Sitemap(book).files(pages);

        assertThat(files).extracting(file -> file.path().path()).containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml", "robots.txt");
        assertThat(new String(files.get(1).content().get(), StandardCharsets.UTF_8)).contains("<loc>https://case.example/p50000.html</loc>");
        assertThat(files.get(0).content().get().length).isLessThan(50 * 1024 * 1024);
        assertThat(new String(files.get(2).content().get(), StandardCharsets.UTF_8)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap>
                <loc>https://case.example/sitemap-1.xml</loc>
                </sitemap>
                <sitemap>
                <loc>https://case.example/sitemap-2.xml</loc>
                </sitemap>
                </sitemapindex>
                """);
    }

    @Test
    void tellsFeedReadersWhatIsNewChangedAndCorrected() {
        site.host = "https://case.example/book";
        site.add(page("old", "2026-01", "", "")).add(page("new", "2026-01-02", "2026-03-04", "A date & a \u0007name")).add(page("none", "", "2026-05-01", ""));
        site.add(new Correction(
                header(Kind.CORRECTION, "wrong-day", "Wrong day"), prose(), date("2026-04-05T10:30-06:00"), refs(Kind.PAGE, "old").get(0),
                "the 8th", "the 9th", "misread", Correction.Nature.CORRECTION));

        assertThat(file("feeds/new.xml")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <id>https://case.example/book/feeds/new.xml</id>
                <title>The Case: New pages</title>
                <updated>2026-01-02T00:00:00Z</updated>
                <author>
                <name>The Case</name>
                </author>
                <link rel="self" type="application/atom+xml" href="https://case.example/book/feeds/new.xml"/>
                <link rel="alternate" type="text/html" href="https://case.example/book/"/>
                <entry>
                <id>tag:case.example,2026-01-02:book/new/page/new</id>
                <title>Page new</title>
                <updated>2026-01-02T00:00:00Z</updated>
                <link rel="alternate" type="text/html" href="https://case.example/book/new/"/>
                <category term="page" label="Page"/>
                <summary>About Page new</summary>
                </entry>
                <entry>
                <id>tag:case.example,2026-01-01:book/new/page/old</id>
                <title>Page old</title>
                <updated>2026-01-01T00:00:00Z</updated>
                <link rel="alternate" type="text/html" href="https://case.example/book/old/"/>
                <category term="page" label="Page"/>
                <summary>About Page old</summary>
                </entry>
                </feed>
                """);
        assertThat(file("feeds/changed.xml")).contains("""
                <entry>
                <id>tag:case.example,2026-03-04:book/changed/page/new</id>
                <title>Page new</title>
                <updated>2026-03-04T00:00:00Z</updated>
                <link rel="alternate" type="text/html" href="https://case.example/book/new/"/>
                <category term="page" label="Page"/>
                <summary>A date &amp; a name</summary>
                </entry>
                </feed>
                """).containsOnlyOnce("<entry>");
        assertThat(file("feeds/corrected.xml")).contains("""
                <entry>
                <id>tag:case.example,2026-04-05:book/corrected/correction/wrong-day</id>
                <title>Wrong day</title>
                <updated>2026-04-05T10:30:00-06:00</updated>
                <link rel="alternate" type="text/html" href="https://case.example/book/corrections/#wrong-day"/>
                <category term="correction" label="Correction"/>
                <summary>Was: the 8th Is: the 9th Why: misread</summary>
                </entry>
                """);
    }

    @Test
    void writesFeedsThatAFeedReaderUnderstands() throws FeedException {
        site.host = "https://case.example";
        site.add(page("a", "2026-01-02", "", ""));

        SyndFeed feed = new SyndFeedInput().build(new StringReader(file("feeds/new.xml")));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getUri() + " " + entry.getLink() + " " + entry.getUpdatedDate().toInstant())
                .containsExactly("tag:case.example,2026-01-02:new/page/a https://case.example/a/ 2026-01-02T00:00:00Z");
    }

    @Test
    void keepsAPersonWhoseNameIsWithheldOutOfEveryListAndAsksSearchEnginesForTheSame() {
        site.host = "https://case.example";
        site.add(person(
                dated(header(Kind.PERSON, "jane-doe", "Jane Doe"), "2026-01-02", "2026-01-03", "more"), List.of("witness"), List.of(),
                List.of(), List.of(), true));

        PersonView view = site.view(PersonView.class, "people/name-withheld/index.html");

        assertThat(view.head().unlisted()).isTrue();
        assertThat(view.head().sharing().card().href()).isEqualTo("https://case.example/cards/site.png");
        assertThat(view.head().sharing().data().markup()).doesNotContain("\"Person\"", "jane-doe", "an alias");
        assertThat(files()).noneMatch(path -> path.contains("withheld") || path.contains("jane"));
        for (String path : List.of("sitemap.xml", "feeds/new.xml", "feeds/changed.xml", "_headers")) {
            assertThat(file(path)).doesNotContain("withheld", "jane", "Jane");
        }
    }

    @Test
    void asksHostsToKeepOnlyWhatCarriesAFingerprint() {
        site.add(page("about", "", "", ""));
        site.clean = false;
        List<PlannedAsset> assets = List.of(
                new PlannedAsset("css/site.css", new OutputPath("css/site.1234abcd.css"), new byte[0]),
                new PlannedAsset("images/a.png", new OutputPath("images/a.png"), new byte[0]));

        assertThat(HostHeaders.text(site.plan().pages(), assets)).isEqualTo("""
                /*
                  Content-Security-Policy: %s; frame-ancestors 'none'
                  Referrer-Policy: strict-origin-when-cross-origin
                  X-Content-Type-Options: nosniff
                  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
                /
                  Cache-Control: no-cache
                /404.html
                  Cache-Control: no-cache
                /about.html
                  Cache-Control: no-cache
                /corrections/*
                  Cache-Control: no-cache
                /sources/*
                  Cache-Control: no-cache
                /css/site.1234abcd.css
                  Cache-Control: public, max-age=31536000, immutable
                """.formatted(ContentPolicy.IN_PAGE));
    }
}
