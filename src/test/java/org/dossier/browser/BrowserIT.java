package org.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.serve.StaticServer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The baked site of this repository as readers meet it: in Chromium, on a phone, a tablet and a desktop, by day, by night and
 * in forced colours, with scripts and without.
 */
@ExtendWith(SiteInBrowser.Shared.class)
class BrowserIT {

    @TempDir
    Path folder;

    @Test
    void everyPageCanBeReachedFromTheFirstByLinks(SiteInBrowser site) throws IOException {
        Map<String, Document> pages = site.pages();
        Set<String> reached = new TreeSet<>(Set.of(""));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Element link : pages.get(open.pop()).select("a[href]")) {
                String target = link.absUrl("href").replaceFirst("#.*", "");
                String address = target.replaceFirst(site.address().toString(), "");
                if (pages.containsKey(address) && reached.add(address)) {
                    open.push(address);
                }
            }
        }
        pages.remove("404.html");
        assertThat(reached).isEqualTo(pages.keySet());
    }

    @Test
    void hasAPageOfEveryType(SiteInBrowser site) throws IOException {
        assertThat(site.pageOfEachType().keySet())
                .containsExactlyInAnyOrder(
                        "home", "story", "chapter", "people", "person", "relations", "events", "event", "claims", "claim", "film", "episode",
                        "works", "work", "terms", "term", "sources", "source", "page", "corrections", "credits", "error404");
    }

    /** Each width, each light, with scripts and without, though not each with each. */
    static Stream<Reading> readings() {
        return Stream.of(
                Reading.phone(), Reading.phone().dark().withoutScript(), Reading.at(768).dark(), Reading.desktop().inForcedColors());
    }

    /** Each way of reading: eighteen. */
    static Stream<Reading> allReadings() {
        return Stream.of(320, 768, 1280)
                .map(Reading::at)
                .flatMap(day -> Stream.of(day, day.dark(), day.inForcedColors()))
                .flatMap(reading -> Stream.of(reading, reading.withoutScript()));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readsWellOnEveryScreen(Reading reading, SiteInBrowser site) throws IOException {
        assertThat(complaints(site, reading, site.pageOfEachType().values())).isEmpty();
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("allReadings")
    void readsWellInEveryWay(Reading reading, SiteInBrowser site) throws IOException {
        assertThat(complaints(site, reading, site.pageOfEachType().values())).isEmpty();
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("readings")
    void readsWellWhereAPageIsHeaviest(Reading reading, SiteInBrowser site) throws IOException {
        assertThat(complaints(site, reading, site.heaviestOfEachType().values())).isEmpty();
    }

    @Tag("full")
    @Test
    void readsWellOnEveryPage(SiteInBrowser site) throws IOException {
        Set<String> addresses = site.pages().keySet();
        assertThat(complaints(site, Reading.phone(), addresses)).isEmpty();
        assertThat(complaints(site, Reading.desktop().dark(), addresses)).isEmpty();
        System.out.println("walked " + addresses.size() + " pages, at 320 px by day and at 1280 px by night");
    }

    private static Map<String, List<String>> complaints(SiteInBrowser site, Reading reading, Iterable<String> addresses) {
        Map<String, List<String>> complaints = new TreeMap<>();
        try (Reader reader = new Reader(site, reading)) {
            for (String address : addresses) {
                List<String> found = reader.complaints(site.address() + address);
                if (!found.isEmpty()) {
                    complaints.put("/" + address, found);
                }
            }
        }
        return complaints;
    }

    static Stream<Reading> phones() {
        return Stream.of(Reading.phone(), Reading.phone().withoutScript());
    }

    @ParameterizedTest
    @MethodSource("phones")
    void wouldNoticeAPageThatReadsBadly(Reading reading, SiteInBrowser site) throws IOException {
        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.writeString(
                bad.resolve("index.html"),
                """
                <!doctype html>
                <html lang="en"><title>Bad</title>
                <meta http-equiv="Content-Security-Policy" content="style-src-elem 'none'">
                <body style="margin: 0">
                <img src="http://other.invalid/a.png" alt="elsewhere">
                <img src="missing.png" style="position: absolute">
                <div class="wide" style="width: 1300px">wide</div>
                <button class="small" style="width: 20px; height: 20px; padding: 0">x</button>
                <style>p { color: red }</style>
                <script>console.log('here'); throw new Error('broken');</script>
                """);
        try (StaticServer other = StaticServer.start(bad, "127.0.0.1", 0);
                Reader reader = new Reader(site, reading)) {
            String address = other.address().toString();
            List<String> expected = new ArrayList<>(List.of(
                    "leaves the site: http://other.invalid/a.png",
                    "net::ERR_NAME_NOT_RESOLVED: http://other.invalid/a.png",
                    "404: " + address + "missing.png",
                    "too wide: div.wide",
                    "small target: button.small 20 × 20",
                    "image-alt: img[src$=\"missing.png\"]"));
            if (reading.script()) {
                expected.addAll(List.of("console: here", "script: Error: broken"));
            }
            assertThat(reader.complaints(address))
                    .containsAll(expected)
                    .anyMatch(complaint -> complaint.startsWith("console: ") && complaint.contains("Content Security Policy"));
        }
    }
}
