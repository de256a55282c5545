package org.dossier.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dossier.model.Kind;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteConfigReaderTest {

    @TempDir
    private Path temporary;

    private Path site;
    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @BeforeEach
    void makeTheSite() throws IOException {
        site = Files.createDirectory(temporary.resolve("site"));
    }

    private Optional<SiteConfig> read(String properties) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), properties);
        return SiteConfigReader.read(site, Overrides.NONE, diagnostics);
    }

    private String problems(String properties) throws IOException {
        assertThat(read(properties)).isEmpty();
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    @Test
    void readsTheSyntaxOfJavaProperties() throws IOException {
        SiteConfig config = read("""
                # a comment
                ! another
                site.title = Caf\\u00e9: the \\
                    companion

                site.description:in one line
                site.language es
                uri.noExtension=true
                x.colour=red
                """).orElseThrow();

        assertThat(config.title()).isEqualTo("Café: the companion");
        assertThat(config.description()).isEqualTo("in one line");
        assertThat(config.language()).isEqualTo("es");
        assertThat(config.noExtension()).isTrue();
        assertThat(config.jbake()).containsEntry("x.colour", "red");
    }

    @Test
    void fillsInWhatIsNotGiven() throws IOException {
        SiteConfig config = read("site.title=A\n").orElseThrow();

        assertThat(config.language()).isEqualTo("en");
        assertThat(config.host()).isEmpty();
        assertThat(config.contentFolder()).isEqualTo(site.resolve("content"));
        assertThat(config.destination()).isEqualTo(site.resolve("output"));
        assertThat(config.template(Kind.PERSON)).isEqualTo("pages/person.ftlh");
        assertThat(config.template("sources")).isEqualTo("pages/sources.ftlh");
        assertThat(config.asOf().isKnown()).isFalse();
        assertThat(config.jbake()).containsEntry("render.index", "false").containsEntry("output.extension", ".html");
    }

    @Test
    void letsTheCommandLineSayWhereTheSiteGoes() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "site.title=A\n");
        Path elsewhere = site.resolve("elsewhere");

        SiteConfig config = SiteConfigReader.read(site, new Overrides(elsewhere, true), diagnostics).orElseThrow();

        assertThat(config.destination()).isEqualTo(elsewhere);
        assertThat(config.drafts()).isTrue();
    }

    @Test
    void saysWhatToWriteWhenThereAreNoSettings() {
        assertThat(SiteConfigReader.read(site, Overrides.NONE, diagnostics)).isEmpty();

        assertThat(new TextReport(false, 50).print(diagnostics.sorted())).isEqualTo("""
                jbake.properties: error: this folder has no jbake.properties [missing-settings]
                      = write a file jbake.properties with the line
                        site.title=The title of the site
                      = or name the site's folder with --site
                1 error
                """);
    }

    @Test
    void asksForATitle() throws IOException {
        assertThat(problems("site.language=en\n")).isEqualTo("""
                jbake.properties: error: the site has no title [missing-settings]
                      = add the line
                        site.title=The title of the site
                1 error
                """);
    }

    @Test
    void suggestsTheNearestSetting() throws IOException {
        assertThat(problems("site.title=A\nsite.langauge=en\ncolour=red\n")).isEqualTo("""
                jbake.properties:2:1: error: there is no setting "site.langauge" [unknown-setting]
                    2 | site.langauge=en
                      | ^^^^^^^^^^^^^
                      = did you mean "site.language"?
                jbake.properties:3:1: error: there is no setting "colour" [unknown-setting]
                    3 | colour=red
                      | ^^^^^^
                      = settings of your own, for your templates, begin with x.
                2 errors
                """);
    }

    @Test
    void refusesJBakesSettingsThatDoNothingHere() throws IOException {
        assertThat(problems("site.title=A\ndb.store=plocal\nrender.encoding=ISO-8859-1\nrender.archive=true\n")).isEqualTo("""
                jbake.properties:2:1: error: JBake's "db.store" has no effect here: Dossier keeps documents in memory and has no database [invalid-setting]
                    2 | db.store=plocal
                      | ^^^^^^^^
                      = delete the line
                jbake.properties:3:1: error: JBake's "render.encoding" has no effect here: everything is UTF-8 [invalid-setting]
                    3 | render.encoding=ISO-8859-1
                      | ^^^^^^^^^^^^^^^
                      = delete the line
                jbake.properties:4:1: error: JBake's "render.archive" has no effect here: Dossier plans its pages itself [invalid-setting]
                    4 | render.archive=true
                      | ^^^^^^^^^^^^^^
                      = delete the line
                3 errors
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                     | false false
            site.host=https://case.example                         | true true
            site.host=https://case.example render.feed=false       | false true
            site.host=https://case.example render.sitemap=true     | true true
            site.host=http://www.jbake.org render.sitemap=false    | false false
            """)
    void makesFeedsAndSitemapWhereThereIsAnAddressAndNobodySaysOtherwise(String settings, String made) throws IOException {
        SiteConfig config = read("site.title=A\n" + settings.replace(' ', '\n') + "\n").orElseThrow();

        assertThat(config.feeds() + " " + config.sitemap()).isEqualTo(made);
        assertThat(config.jbake()).containsEntry("render.feed", "false").containsEntry("render.sitemap", "false");
    }

    @Test
    void showsBothLinesOfASettingGivenTwice() throws IOException {
        assertThat(problems("site.title=A\nsite.title=B\n")).isEqualTo("""
                jbake.properties:2:1: error: "site.title" is set twice [duplicate-setting]
                    2 | site.title=B
                      | ^^^^^^^^^^
                      = it is first set here: jbake.properties:1:1
                    1 | site.title=A
                      | ^^^^^^^^^^
                      = delete one of the two
                1 error
                """);
    }

    @Test
    void refusesValuesOfTheWrongKind() throws IOException {
        assertThat(problems("""
                site.title=A
                uri.noExtension=yes
                site.language=english
                site.asOf=10/12/2025
                cite.style=Chicago (author-date)
                template.person.file=person.ftl
                """)).isEqualTo("""
                jbake.properties:2:17: error: "uri.noExtension" takes true or false, not "yes" [invalid-setting]
                    2 | uri.noExtension=yes
                      |                 ^^^
                jbake.properties:3:15: error: "english" is not a language tag [invalid-setting]
                    3 | site.language=english
                      |               ^^^^^^^
                      = write en, es, fr or es-MX (BCP 47)
                jbake.properties:4:11: error: "10/12/2025" can be read as two different days [invalid-date]
                    4 | site.asOf=10/12/2025
                      |           ^^^^^^^^^^
                      = write the year first: 2013-01-12
                jbake.properties:5:12: error: "Chicago (author-date)" is not the name of a citation style [invalid-setting]
                    5 | cite.style=Chicago (author-date)
                      |            ^^^^^^^^^^^^^^^^^^^^^
                      = write a name such as chicago-author-date
                jbake.properties:6:22: error: "person.ftl" is not the name of a template [invalid-setting]
                    6 | template.person.file=person.ftl
                      |                      ^^^^^^^^^^
                      = rename it to end in .ftlh: only such templates escape what they print
                5 errors
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                example.org             | "example.org" has no scheme                       | write https://example.org
                ftp://example.org       | "ftp://example.org" begins with "ftp:"            | write https:// or http://
                https://example.org/?a  | "https://example.org/?a" has a query or a fragment | end it before "?" or "#"
                https://example.org/#a  | "https://example.org/#a" has a query or a fragment | end it before "?" or "#"
                https://me@example.org  | "https://me@example.org" names no host            | write an address such as https://example.org or https://user.example/site
                https://a b             | "https://a b" is not a web address                | write an address such as https://example.org or https://user.example/site
                https://münchen.example/x | "https://münchen.example/x" names no host       | write https://xn--mnchen-3ya.example/x
                """)
    void refusesAHostThatIsNotAWebAddress(String host, String message, String hint) throws IOException {
        assertThat(read("site.title=A\nsite.host=" + host + "\n")).isEmpty();

        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(diagnostics.sorted().get(0).message()).isEqualTo(message);
        assertThat(diagnostics.sorted().get(0).hints()).containsExactly(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/, https://example.org",
        "https://user.example/site/, https://user.example/site",
        "http://example.org:8080, http://example.org:8080",
        "http://www.jbake.org, ''"
    })
    void takesAHostWithoutItsFinalSlashButNotJBakesOwn(String written, String host) throws IOException {
        assertThat(read("site.title=A\nsite.host=" + written + "\n").orElseThrow().host()).isEqualTo(host);
    }

    @Test
    void refusesFoldersThatLeaveTheSite() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.createSymbolicLink(site.resolve("linked"), outside);

        assertThat(problems("""
                site.title=A
                content.folder=../other
                template.folder=/etc
                asset.folder=linked
                destination.folder=.
                """)).isEqualTo("""
                jbake.properties:2:16: error: the folder "../other" is not inside the site's folder [invalid-setting]
                    2 | content.folder=../other
                      |                ^^^^^^^^
                      = name a folder in it
                jbake.properties:3:17: error: the folder "/etc" is not inside the site's folder [invalid-setting]
                    3 | template.folder=/etc
                      |                 ^^^^
                      = name a folder in it
                jbake.properties:4:14: error: the folder "linked" is not inside the site's folder [invalid-setting]
                    4 | asset.folder=linked
                      |              ^^^^^^
                      = name a folder in it
                jbake.properties:5:20: error: "destination.folder" names the site's folder itself [invalid-setting]
                    5 | destination.folder=.
                      |                    ^
                      = name a folder in it
                4 errors
                """);
    }

    @Test
    void refusesAFolderYetToBeMadeBehindALinkThatLeavesTheSite() throws IOException {
        Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(site.resolve("target"), temporary.resolve("elsewhere"));

        assertThat(problems("site.title=A\ndestination.folder=target/new/site\n")).isEqualTo("""
                jbake.properties:2:20: error: the folder "target/new/site" is not inside the site's folder [invalid-setting]
                    2 | destination.folder=target/new/site
                      |                    ^^^^^^^^^^^^^^^
                      = name a folder in it
                1 error
                """);
    }

    @Test
    void refusesADefaultFolderThatIsALinkOutOfTheSite() throws IOException {
        Files.createSymbolicLink(site.resolve("output"), Files.createDirectory(temporary.resolve("outside")));

        assertThat(problems("site.title=A\n")).isEqualTo("""
                jbake.properties: error: the folder "output" is not inside the site's folder [invalid-setting]
                      = name a folder in it
                1 error
                """);
    }

    @Test
    void refusesADestinationThatHoldsWhatEditorsWrote() throws IOException {
        assertThat(problems("site.title=A\ncontent.folder=site/content\ndestination.folder=site\n")).isEqualTo("""
                jbake.properties: error: the destination "site" and the folder "content" lie in one another [invalid-setting]
                      = choose a folder of its own for the site: every bake replaces all of it
                1 error
                """);
    }

    @Test
    void refusesAHalfEscape() throws IOException {
        assertThat(problems("site.title=C:\\users\n")).isEqualTo("""
                jbake.properties:1:14: error: "\\u" must be followed by four hexadecimal digits [invalid-setting]
                    1 | site.title=C:\\users
                      |              ^^
                      = write the character itself, or \\\\ for a backslash
                1 error
                """);
    }
}
