package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.config.Overrides;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.TextReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markup in every field that takes an editor's words: it must come out as words, on every page. */
class HostileSiteIT {

    /** Ends a text, an attribute in either quotes, a title, a comment, a script and an expression of a template. */
    private static final String ATTACK = "'\"></title></script>--><x-evil onclick=evil()>${1+1}`&lt;x-evil>";

    private static final String IN_YAML = "'" + ATTACK.replace("'", "''") + "'";
    private static final String IN_JSON = "\"" + ATTACK.replace("\"", "\\\"") + "\"";
    private static final String IN_MARKDOWN = ATTACK.replaceAll("(?=[<>&`$'\"\\-_{}\\[\\]])", "\\\\");

    private static final List<String> CONTENT = List.of(
            "index.md",
            """
            ---
            title: EVIL
            summary: EVIL
            ---
            PROSE [@S1].

            ## PROSE

            ![PROSE](images/favicon.svg "PROSE") [PROSE](person:ana "PROSE") `CODE` [](person:ana)

            :::claim who
            :::

            :::status ana
            :::

            :::quote {by="a <x-evil onclick=evil()>" source=S1 lang=fr}
            PROSE
            ---
            PROSE
            :::
            """,
            "story/01-fire.md",
            """
            ---
            title: EVIL
            summary: EVIL
            period: 2005/2006
            people: [ana]
            events: [fire]
            claims: [who]
            ---
            PROSE [@S1, p. 14].

            ## PROSE

            PROSE [@S1].
            """,
            "people/ana.md",
            """
            ---
            title: EVIL
            name: EVIL
            summary: EVIL
            aliases: [EVIL]
            roles: [witness]
            proceedings:
              - matter: EVIL
                as-of: 2025-12-10
                history:
                  - {date: 2005-12-08, state: accused, court: EVIL, sources: [S1]}
                  - {date: 2006-12-08, state: acquitted, court: EVIL, sources: [S1]}
            relations:
              - {to: ben, as: EVIL, sources: [S1]}
            ---
            PROSE [@S1].
            """,
            "people/ben.md",
            """
            ---
            title: EVIL
            name: EVIL
            roles: [witness]
            ---
            PROSE [@S1].
            """,
            "events/fire.md",
            """
            ---
            title: EVIL
            summary: EVIL
            date: 2005-12-08
            place: EVIL
            court: EVIL
            people: [ana]
            sources: [S1]
            accounts:
              - {by: EVIL, capacity: EVIL, says: EVIL, sources: [S1]}
              - {by: EVIL, says: EVIL, sources: [S1]}
            ---
            PROSE [@S1].
            """,
            "claims/who.md",
            """
            ---
            title: EVIL
            summary: EVIL
            question: EVIL
            state: contested
            accounts:
              - {by: EVIL, capacity: EVIL, says: EVIL, sources: [S1]}
              - {by: EVIL, says: EVIL, sources: [S1]}
            outcome: {court: EVIL, date: 2013, found: EVIL, sources: [S1]}
            film: {episode: 1, timecode: 00:14:20, says: EVIL, sources: [S1]}
            use: {reading: EVIL, why: EVIL}
            ---
            PROSE [@S1].
            """,
            "film/series.md",
            """
            ---
            title: {en: EVIL, es: EVIL}
            summary: EVIL
            released: 2022
            network: EVIL
            synopsis: EVIL
            credits:
              - {role: EVIL, people: [ana, {name: EVIL}], sources: [S1]}
            episodes: [1]
            ---
            PROSE [@S1].
            """,
            "film/episodes/1.md",
            """
            ---
            title: {en: EVIL, es: EVIL}
            number: 1
            summary: EVIL
            people: [ana]
            claims: [who]
            ---
            PROSE [@S1].
            """,
            "works/book.md",
            """
            ---
            title: EVIL
            summary: EVIL
            source: S1
            about: [ana]
            ---
            PROSE [@S1].
            """,
            "terms/word.md",
            """
            ---
            title: EVIL
            term: EVIL
            also: [EVIL]
            language: es
            summary: EVIL
            ---
            PROSE [@S1].
            """,
            "pages/about.md",
            """
            ---
            title: EVIL
            summary: EVIL
            ---
            PROSE [@S1].
            """,
            "corrections/one.md",
            """
            ---
            title: EVIL
            date: 2025-01-01
            page: person:ana
            was: EVIL
            is: EVIL
            why: EVIL
            ---
            PROSE [@S1].
            """,
            "sources/register.json",
            """
            [{"id": "S1", "type": "book", "title": JSON, "author": [{"literal": JSON}], "publisher": JSON, "publisher-place": JSON,
              "container-title": JSON, "note": JSON, "archive": JSON, "genre": JSON, "edition": JSON, "volume": JSON,
              "URL": "https://example.org/?a='&b=(x)", "custom": {"limits": JSON}}]
            """);

    @TempDir
    Path site;

    @BeforeEach
    void writeSite() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "site.title=" + ATTACK + "\nsite.description=" + ATTACK + "\n");
        for (int i = 0; i < CONTENT.size(); i += 2) {
            Path file = site.resolve("content").resolve(CONTENT.get(i));
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    CONTENT.get(i + 1)
                            .replace("EVIL", IN_YAML)
                            .replace("PROSE", IN_MARKDOWN)
                            .replace("CODE", ATTACK.replace("`", ""))
                            .replace("JSON", IN_JSON));
        }
    }

    private String bake() {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        new SitePipeline(site, Overrides.NONE, diagnostics).bake();
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("output"))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    /** One of the two scripts that every page names. */
    private static boolean isOfTheTheme(Element element) {
        return element.normalName().equals("script")
                && element.data().isEmpty()
                && element.attr("src").matches("(/|(\\.\\./)*)js/(theme|site)\\.[0-9a-f]{8}\\.js");
    }

    @Test
    void becomesNoMarkupOnAnyPage() throws IOException {
        assertThat(bake()).isEmpty();
        List<String> found = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        for (Path page : pages()) {
            String html = Files.readString(page);
            for (Element element : Jsoup.parse(html).getAllElements()) {
                boolean acts = List.of("x-evil", "script", "iframe", "object", "embed", "base", "form").contains(element.normalName());
                boolean reacts = element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .anyMatch(name -> name.startsWith("on") || name.equals("style"));
                if (acts && !isOfTheTheme(element) || reacts) {
                    found.add(page.getFileName() + ": " + element.outerHtml());
                }
            }
            if (!html.contains("&lt;x-evil onclick=evil()&gt;${1+1}`&amp;lt;x-evil&gt;")) {
                changed.add(site.resolve("output").relativize(page).toString());
            }
        }
        assertThat(found).isEmpty();
        assertThat(changed).isEmpty();
        assertThat(pages()).hasSizeGreaterThan(18);
    }

    @Test
    void isPrintedToTheReaderAsItWasWritten() throws IOException {
        assertThat(bake()).isEmpty();
        assertThat(Jsoup.parse(Files.readString(site.resolve("output/people/ana.html"))).select("h1").text()).isEqualTo(ATTACK);
        assertThat(Jsoup.parse(Files.readString(site.resolve("output/index.html"))).title()).startsWith(ATTACK);
        assertThat(Jsoup.parse(Files.readString(site.resolve("output/index.html"))).select(".body p").eachText())
                .contains(ATTACK + "1.");
    }

    @Test
    void hasNoAddressThatActs() throws IOException {
        Path register = site.resolve("content/sources/register.json");
        Files.writeString(register, Files.readString(register).replace("https://example.org/?a='&b=(x)", "java\\tscript:evil()"));
        assertThat(bake()).contains("[invalid-url]");
        Files.writeString(register, Files.readString(register).replace("java\\tscript:evil()", "https://example.org/\\\"onclick=evil()"));
        assertThat(bake()).contains("[invalid-url]");
        assertThat(site.resolve("output")).doesNotExist();
    }
}
