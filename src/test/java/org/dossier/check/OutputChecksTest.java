package org.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Catalogue;
import org.dossier.model.Site;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputChecksTest {

    @TempDir
    Path folder;

    private static final Site NO_SITE = new Site(new Catalogue(List.of()), Map.of(), Map.of());

    private void write(String path, String body) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, body);
    }

    private String report(Map<String, String> origins) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        OutputChecks.run(folder, origins, "/book/", WithheldNames.of(Set.of(), NO_SITE), diagnostics);
        return new TextReport(false, 100).print(diagnostics.sorted());
    }

    @Test
    void acceptsLinksThatLeadSomewhereInsideTheFolderAndDoesNotFollowOthers() throws IOException {
        write("css/site.css", "");
        write("a b.png", "");
        write("index.html", """
                <link rel=canonical href="https://case.example/"><link href="css/site.css?v=1">
                <h1 id=top>T</h1><a href="people/ana/#born">a</a>
                """);
        write("people/ana/index.html", """
                <h1>A</h1><h2 id=born>B</h2><h2 id="é">C</h2>
                <a href="../../">home</a><a href="../../index.html#top">top</a><a href="#">here</a><a href="#top">top</a>
                <a href="#%C3%A9">encoded</a><a href="./#born">self</a><a href="">self</a><img src="../../a%20b.png" alt="">
                <img alt="" src="../../a%20b.png" srcset="../../a%20b.png 1x, ../../a%20b.png 2x">
                <a href="mailto:a@example.org">m</a><a href="https://example.org/x#y">out</a>
                """);

        assertThat(report(Map.of())).isEmpty();
    }

    @Test
    void holdsThePageForLostAddressesToLinksFromTheRootOfTheSite() throws IOException {
        write("people/index.html", "<h1>P</h1>");
        write("404.html", """
                <h1 id=top>N</h1><a href="#top">t</a><a href="/book/people/">p</a><a href="/book/people/#ana">a</a>
                <a href="/people/">x</a><a href="people/">y</a><a href="/book/gone.css">z</a><a href="https://example.org/">out</a>
                """);

        assertThat(report(Map.of())).isEqualTo("""
                404.html: error: the link "./people/#ana" leads to no place on people/index.html [broken-fragment]
                      = give the heading an id with {#ana}, or link to the page as a whole
                404.html: error: the link "./gone.css" leads to no file of the site [broken-link]
                      = put the file into assets/, and name it as seen from this page: ../images/map.png
                404.html: error: the link "/people/" does not begin at the root of the site, "/book/" [broken-link]
                      = this page is shown for addresses of any depth: take links from the view record
                404.html: error: the link "people/" does not begin at the root of the site, "/book/" [broken-link]
                      = this page is shown for addresses of any depth: take links from the view record
                4 errors
                """);
    }

    @Test
    void namesTheContentFileOfAPageWithABrokenLink() throws IOException {
        write("people/ana/index.html", "<h1 id=a>A</h1><a href=\"../ben/\">b</a><a href=\"#born\">c</a><a href=\"../../../x\">d</a>");

        assertThat(report(Map.of("people/ana/index.html", "content/people/ana.md"))).isEqualTo("""
                content/people/ana.md: error: on the page people/ana/index.html, the link "#born" leads to no place on \
                people/ana/index.html [broken-fragment]
                      = give the heading an id with {#born}, or link to the page as a whole
                content/people/ana.md: error: on the page people/ana/index.html, the link "../../../x" leads to no file of the site \
                [broken-link]
                      = write links to records as [](person:florence-cassez): those are checked and never break
                content/people/ana.md: error: on the page people/ana/index.html, the link "../ben/" leads to no file of the site \
                [broken-link]
                      = write links to records as [](person:florence-cassez): those are checked and never break
                3 errors
                """);
    }

    @Test
    void refusesLinksThatBeginAtTheRootOfTheHost() throws IOException {
        write("index.html", "<h1>A</h1><a href=\"/people/\">b</a>");

        assertThat(report(Map.of())).isEqualTo("""
                index.html: error: the link "/people/" begins at the root of the host, where the site need not lie [broken-link]
                      = write links to records as [](person:florence-cassez), and relative addresses in templates
                1 error
                """);
    }

    @Test
    void findsABrokenAddressOfAStyleSheetAScriptAndAnImage() throws IOException {
        write("index.html", "<link rel=stylesheet href=a.css><script src=b.js></script><h1>A</h1><img alt=\"\" src=c.png srcset=\"d.png 2x\">");

        assertThat(report(Map.of()).lines().filter(line -> line.startsWith("index"))).containsExactly(
                "index.html: error: the link \"a.css\" leads to no file of the site [broken-link]",
                "index.html: error: the link \"b.js\" leads to no file of the site [broken-link]",
                "index.html: error: the link \"c.png\" leads to no file of the site [broken-link]",
                "index.html: error: the link \"d.png\" leads to no file of the site [broken-link]");
    }

    @Test
    void refusesRepeatedIdsHeadingsOutOfOrderAndImagesWithoutWords() throws IOException {
        write("a.html", "<h1 id=x>A</h1><h3 id=x>B</h3><h1>C</h1><img src=\"https://example.org/i.png\">");
        write("b.html", "<p>No title");

        assertThat(report(Map.of())).isEqualTo("""
                a.html: error: two elements have the id "x" [duplicate-html-id]
                      = change the heading or the {#id} of one of them
                a.html: error: the image "https://example.org/i.png" has no alt text [html-alt]
                      = say what it shows; alt="" in a template marks an image that only decorates
                a.html: error: a heading h3 follows an h1 [html-heading]
                      = go down one level at a time: h2
                a.html: error: there are 2 headings of the first level (h1) [html-heading]
                      = a page has one h1, its title; headings in prose begin with ##
                b.html: error: there is no heading of the first level (h1) [html-heading]
                      = a page has one h1, its title; headings in prose begin with ##
                5 errors
                """);
    }
}
