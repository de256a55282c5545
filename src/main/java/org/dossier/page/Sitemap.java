package org.dossier.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Header;

/**
 * The list of pages for search engines, with the day each was last changed where an editor gave one
 * (<a href="https://www.sitemaps.org/protocol.html">Sitemaps 0.9</a>), and {@code robots.txt}, which leads there.
 */
final class Sitemap {

    static final OutputPath PATH = new OutputPath("sitemap.xml");
    static final OutputPath ROBOTS = new OutputPath("robots.txt");

    /** The protocol's limit for one file; its other, 50 MB, would take addresses of a thousand letters. */
    static final int MOST_PAGES = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Book book;

    Sitemap(Book book) {
        this.book = book;
    }

    /** One file, or a list of files where one cannot hold all pages. */
    List<PlannedFile> files(List<PlannedPage> pages) {
        List<PlannedPage> listed = pages.stream().filter(book::isListed).toList();
        List<PlannedFile> files = new ArrayList<>();
        if (listed.size() <= MOST_PAGES) {
            files.add(new PlannedFile(PATH, () -> urls(listed)));
        } else {
            List<OutputPath> parts = new ArrayList<>();
            for (int from = 0; from < listed.size(); from += MOST_PAGES) {
                List<PlannedPage> part = listed.subList(from, Math.min(listed.size(), from + MOST_PAGES));
                OutputPath path = new OutputPath("sitemap-" + (parts.size() + 1) + ".xml");
                parts.add(path);
                files.add(new PlannedFile(path, () -> urls(part)));
            }
            files.add(new PlannedFile(PATH, () -> index(parts)));
        }
        files.add(new PlannedFile(ROBOTS, () -> robots().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private byte[] urls(List<PlannedPage> pages) {
        return XmlText.of("urlset", NAMESPACE, xml -> pages.forEach(page -> xml.element("url", () -> {
            xml.element("loc", book.absolute(page.path()));
            xml.element("lastmod", lastChange(page));
        })));
    }

    private byte[] index(List<OutputPath> parts) {
        return XmlText.of("sitemapindex", NAMESPACE, xml -> parts.forEach(
                part -> xml.element("sitemap", () -> xml.element("loc", book.absolute(part)))));
    }

    /** A day, a month or a year; empty where none is known exactly. */
    private static String lastChange(PlannedPage page) {
        Header header = page.document();
        return header == null
                ? ""
                : Stream.of(header.updated(), header.published())
                        .map(DateWords::machine)
                        .filter(date -> !date.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private String robots() {
        return "User-agent: *\nAllow: /\nSitemap: " + book.absolute(PATH) + "\n";
    }
}
