package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.prose;

import java.util.List;
import org.dossier.config.ReportAddress;
import org.dossier.model.Claim;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.Page;
import org.dossier.page.view.ChapterView;
import org.dossier.page.view.ClaimsView;
import org.dossier.page.view.Colophon;
import org.dossier.page.view.DateView;
import org.dossier.page.view.SourceView;
import org.dossier.page.view.TextView;
import org.dossier.text.InputFile;
import org.junit.jupiter.api.Test;

class ColophonTest {

    private final SampleSite site = new SampleSite("S001");

    private Colophon ofPage(Header header) {
        site.documents.clear();
        site.add(new Page(header, prose()));
        return site.view(TextView.class, header.id().id() + "/index.html").head().colophon();
    }

    private static Header dated(Header header, String published, String updated, String note) {
        return new Header(
                header.id(), header.order(), header.language(), header.title(), header.summary(), header.slug(), header.status(),
                SampleSite.date(published), SampleSite.date(updated), note, header.file(), header.place(), header.texts());
    }

    @Test
    void citesAPageByTheDayOfTheFactsWhereNoOtherIsGiven() {
        Colophon colophon = ofPage(header(Kind.PAGE, "method", "Method & 100 % {care}"));

        String version = Fingerprint.of(List.of("---\ntitle: Method & 100 % {care}\n---\n"));
        assertThat(colophon).isEqualTo(new Colophon(
                version, "method/", null, null, null, "../corrections/#how-to-report",
                new Colophon.Citation(
                        "“Method & 100 % {care}” The Case. Facts as known on 10 December 2025. Version " + version + ". method/",
                        """
                        @misc{method,
                          author = {{The Case}},
                          title = {{Method \\& 100 \\%% \\textbraceleft{}care\\textbraceright{}}},
                          year = 2025,
                          month = dec,
                          note = {Version %s}
                        }""".formatted(version),
                        "[{\"id\":\"method\",\"type\":\"webpage\",\"title\":\"Method & 100 % {care}\",\"container-title\":\"The Case\","
                                + "\"language\":\"en\",\"version\":\"" + version + "\",\"issued\":{\"date-parts\":[[2025,12,10]]}}]")));
    }

    @Test
    void givesAnAddressThatCanBeFollowedOnceTheHostIsKnown() {
        site.host = "https://case.example/book";

        Colophon colophon = ofPage(header(Kind.PAGE, "method", "Method"));

        assertThat(colophon.address()).isEqualTo("https://case.example/book/method/");
        assertThat(colophon.citation().text()).endsWith(" https://case.example/book/method/");
        assertThat(colophon.citation().bibtex()).endsWith(",\n  url = {https://case.example/book/method/}\n}");
        assertThat(colophon.citation().csl()).endsWith(",\"URL\":\"https://case.example/book/method/\"}]");
    }

    @Test
    void tellsTheDaysOfPublicationAndCitesByTheLast() {
        Colophon colophon = ofPage(dated(header(Kind.PAGE, "method", "Who asked?"), "2025-11", "2025-12-01", "A new section"));

        assertThat(colophon.published()).isEqualTo(new DateView("November 2025", "2025-11"));
        assertThat(colophon.changed()).isEqualTo(new DateView("1 December 2025", "2025-12-01"));
        assertThat(colophon.changeNote()).isEqualTo("A new section");
        assertThat(colophon.citation().text()).startsWith("“Who asked?” The Case. Changed 1 December 2025. Version ");
        assertThat(colophon.citation().csl()).contains("\"issued\":{\"date-parts\":[[2025,12,1]]}");
    }

    @Test
    void reportsByMailWithTitleAddressAndVersionPercentEncoded() {
        site.report = new ReportAddress("mailto:a+b@port.org");

        Colophon colophon = ofPage(header(Kind.PAGE, "method", "Él & 50 % + más"));

        assertThat(colophon.report()).isEqualTo("mailto:a+b@port.org?subject=Error%3A%20%C3%89l%20%26%2050%20%25%20%2B%20m%C3%A1s"
                + "&body=method%2F%20%28version%20" + colophon.version() + "%29%0D%0A%0D%0A");
    }

    @Test
    void fillsThePlaceholdersOfAForm() {
        site.report = new ReportAddress("https://port.org/r?p={page}&at={address}&v={version}&again={page}");

        Colophon colophon = ofPage(header(Kind.PAGE, "method", "{version}"));

        assertThat(colophon.report())
                .isEqualTo("https://port.org/r?p=%7Bversion%7D&at=method%2F&v=" + colophon.version() + "&again=%7Bversion%7D");
    }

    @Test
    void givesAnotherVersionWhenAClaimThatIsShownInPlaceChanges() {
        site.add(claim("c", Claim.State.ALLEGED, List.of())).add(chapter(1, "shows", ":::claim c")).add(chapter(2, "leads", "[](claim:c)"));
        String shows = versionOf("shows");
        String leads = versionOf("leads");

        Claim claim = (Claim) site.documents.remove(0);
        Header other = new Header(
                claim.id(), 0, "en", claim.header().title(), "", "", Header.Status.PUBLISHED, claim.header().published(),
                claim.header().updated(), "", new InputFile("content/claims/c.md", "changed"), claim.header().place(), List.of());
        site.documents.add(0, new Claim(
                other, claim.prose(), claim.question(), claim.state(), claim.accounts(), claim.outcomes(), claim.film(), claim.use()));

        assertThat(versionOf("shows")).isNotEqualTo(shows).hasSize(8);
        assertThat(versionOf("leads")).isEqualTo(leads);
    }

    private String versionOf(String chapter) {
        return site.view(ChapterView.class, "story/" + chapter + "/index.html").head().colophon().version();
    }

    @Test
    void givesAllListsTheVersionOfTheSiteAndCitesNoListAndNoSource() {
        site.add(claim("c", Claim.State.ALLEGED, List.of())).add(chapter(1, "one"));

        Colophon claims = site.view(ClaimsView.class, "claims/index.html").head().colophon();
        Colophon source = site.view(SourceView.class, "sources/s001/index.html").head().colophon();

        assertThat(List.of(claims.version(), source.version())).doesNotHaveDuplicates().allMatch(version -> version.matches("[0-9a-f]{8}"));
        assertThat(claims.citation()).isNull();
        assertThat(source.citation()).isNull();
    }
}
