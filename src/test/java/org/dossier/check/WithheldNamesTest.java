package org.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.model.Catalogue;
import org.dossier.model.Site;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldNamesTest {

    private static final List<String> INVENTED = List.of("zéphyrine quillfeather", "oddvar von brambleby", "mumblecrust");
    private static final Site NO_SITE = new Site(new Catalogue(List.of()), Map.of(), Map.of());

    @TempDir
    Path folder;

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(("dossier:" + name).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String path, String body) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, body);
    }

    private String report(Map<String, String> origins) {
        Set<String> hashes = INVENTED.stream().map(WithheldNamesTest::hash).collect(Collectors.toSet());
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        OutputChecks.run(folder, origins, "/book/", WithheldNames.of(hashes, NO_SITE), diagnostics);
        return new TextReport(false, 100).print(diagnostics.sorted());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>so Zéphyrine Quillfeather said</p>",
        "<p>ZÉPHYRINE\nQUILLFEATHER</p>",
        "<p><b>Zéphyrine</b> <a href='#'>Quillfeather</a></p>",
        "<p>Zéph<em>yrine</em> Quill<wbr>feather</p>",
        "<p><span>Zéphyrine</span><span>Quillfeather</span></p>",
        "<table><tr><td>Zéphyrine<td>Quillfeather</table>",
        "<p>Zéphyrine<br>Quillfeather</p>",
        "<p>Zéphyrine<sup><a href='#'>3</a></sup> Quillfeather</p>",
        "<p>Z&eacute;phyrine&nbsp;Quillfeather</p>",
        "<p>Ze\u0301phyrine Quillfeather</p>",
        "<p>Ze<i>\u0301</i>phyrine Quillfeather</p>",
        "<p>Zéphy\u00ADrine Quill\u200Bfeather</p>",
        "<p>Zéphyrine-Quillfeather’s</p>",
        "<p>zéphyrine_quillfeather</p>",
        "<p>Mumblecrust, \uD83D\uDE00</p>",
        "<p>Mr Oddvar von Brambleby</p>",
        "<p title='Mumblecrust'>x</p>",
        "<p><img src='#' alt='by Zéphyrine Quillfeather'></p>",
        "<meta name=description content='Oddvar von Brambleby'>",
        "<p aria-label='MUMBLECRUST'>x</p>",
        "<p><a href='https://example.org/?q=Z%C3%A9phyrine+Quillfeather'>x</a></p>",
        "<p id=oddvar-von-brambleby>x</p>",
        "<!-- Mumblecrust -->",
        "<script type=application/json>{\"by\": \"Z\\u00e9phyrine\\nQuillfeather\"}</script>",
        "<style>p::before { content: 'Mumblecrust' }</style>",
        "<p><svg><title>Oddvar von Brambleby</title></svg></p>"
    })
    void areFoundInAPageHoweverTheyAreWritten(String markup) throws IOException {
        write("index.html", "<!DOCTYPE html><title>T</title><h1>T</h1>" + markup);

        assertThat(report(Map.of())).containsOnlyOnce("[withheld-name]").doesNotContainIgnoringCase("quill").contains("1 error");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>Zéphyrine met a Quillfeather</p>",
        "<p>Quillfeather Zéphyrine</p>",
        "<p>Zephyrine Quillfeather</p>",
        "<p>Mumblecrusts</p>",
        "<p>Mumble crust</p>",
        "<p>Oddvar Brambleby</p>",
        "<p title=Zéphyrine>Quillfeather</p>",
        "<p>Zéphyrine Quill</p>"
    })
    void areNotSeenInWordsThatAreOnlyLike(String markup) throws IOException {
        write("index.html", "<!DOCTYPE html><title>T</title><h1>T</h1>" + markup);

        assertThat(report(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a.css|p::before { content: 'M\\75mblecrust' }",
        "a.js|const by = 'Oddvar Von Brambleby';",
        "a.json|{\"by\": \"Ze\\u0301phyrine\\tQuillfeather\"}",
        "a.json|{\"html\": \"<b>Zéphyrine<\\/b> Quillfeather\"}",
        "a.xml|<entry><content>&lt;b&gt;Z&amp;eacute;phyrine&lt;/b&gt; Quillfeather</content></entry>",
        "a.xml|<loc>https://example.org/oddvar%20von%20brambleby/</loc>",
        "a.svg|<svg><text><tspan>Zéphy</tspan><tspan>rine</tspan> <tspan>Quillfeather</tspan></text></svg>",
        "a.svg|<svg><text><tspan>Zéphyrine</tspan><tspan>Quillfeather</tspan></text></svg>",
        "a.txt|x\nMumblecrust\n",
        "a.webmanifest|{\"name\": \"MUMBLECRUST\"}",
        "unknown|Mumblecrust"
    })
    void areFoundInEveryFileOfText(String file) throws IOException {
        write(file.substring(0, file.indexOf('|')), file.substring(file.indexOf('|') + 1));

        assertThat(report(Map.of())).containsOnlyOnce("[withheld-name]").contains("1 error");
    }

    @Test
    void areSaidToStandSomewhereAndNeverPrinted() throws IOException {
        write("people/ana/index.html", "<h1>Ana</h1><p>x</p><h2>Zéphyrine</h2><p>Mumblecrust and Mumblecrust</p>");
        write("style.css", "a {}\n/* Mumblecrust */");
        write("oddvar-von/brambleby/x.txt", "");
        write("people/mumblecrust/index.html", "<h1>Mumblecrust</h1>");

        assertThat(report(Map.of(
                        "people/ana/index.html", "content/people/ana.md",
                        "people/mumblecrust/index.html", "content/people/mumblecrust.md")))
                .isEqualTo("""
                        content/people/ana.md: error: on the page people/ana/index.html, a withheld name stands in or below \
                        heading 2, the title counted [withheld-name]
                              = name nobody there: say instead who is meant by their part in the case
                        content/people/\u2026: error: on the page people/\u2026/index.html, a withheld name stands in or below \
                        heading 1, the title counted [withheld-name]
                              = name nobody there: say instead who is meant by their part in the case
                        people/\u2026/index.html: error: a withheld name stands in the name of this file, or of a folder it is in \
                        [withheld-name]
                              = give the file another name, or the document another slug
                        style.css: error: a withheld name stands in line 2 [withheld-name]
                              = name nobody there: say instead who is meant by their part in the case
                        \u2026/\u2026/x.txt: error: a withheld name stands in the name of this file, or of a folder it is in \
                        [withheld-name]
                              = give the file another name, or the document another slug
                        5 errors
                        """);
    }

    @Test
    void areNotLookedForInFilesThatAreNoText() throws IOException {
        write("picture.png", "\0Mumblecrust");

        assertThat(report(Map.of())).isEmpty();
    }

    @Test
    void mayBeLongerThanOneBlockOfTheHash() throws IOException {
        String name = "anna".repeat(10) + " " + "berta".repeat(10);
        write("index.html", "<h1>T</h1><p>" + name.toUpperCase(Locale.ROOT));
        DiagnosticCollector diagnostics = new DiagnosticCollector();

        OutputChecks.run(folder, Map.of(), "/", WithheldNames.of(Set.of(hash(name)), NO_SITE), diagnostics);

        assertThat(diagnostics.sorted()).hasSize(1);
    }

    @Test
    void areTakenApartIntoSmallLettersInNfc() {
        assertThat(WordReader.words("L'Été – Ze\u0301 42 a\u00ADb x_y \uD83D\uDE00 \uD835\uDC00z"))
                .containsExactly("l", "été", "zé", "ab", "x", "y", "\uD835\uDC00z")
                .allMatch(word -> Normalizer.isNormalized(word, Normalizer.Form.NFC));
    }
}
