package org.dossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dossier.config.CheckSettings;
import org.dossier.config.CitationStyles;
import org.dossier.config.ReportAddress;
import org.dossier.config.SiteConfig;
import org.dossier.model.Catalogue;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.Kind;
import org.dossier.model.Site;
import org.dossier.model.Source;
import org.dossier.model.SourceId;
import org.dossier.model.Target;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;

/** From parsed documents to the site: {@link CatalogueBuilder} and {@link Resolver}. */
class ResolverTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    private static InputFile page(String id, String prose) {
        return new InputFile("content/pages/" + id + ".md", "---\ntitle: " + id + "\n---\n" + prose + "\n");
    }

    private static InputFile person(String id, String prose) {
        return new InputFile(
                "content/people/" + id + ".md", "---\ntitle: " + id + "\nname: " + id + "\nroles: []\n---\n" + prose + "\n");
    }

    private static Source source(String id) {
        InputFile register = new InputFile("content/sources/a.json", id);
        return new Source(
                id, "book", Source.Kind.BOOK, "T", List.of(), "", "", Edtf.UNKNOWN, "", "", Source.Consulted.NOT_STATED,
                Source.Grade.NOT_GRADED, Source.Archive.NONE, "", register.span(0, id.length()));
    }

    private Site resolve(InputFile... files) {
        Path folder = Path.of("/site");
        SiteConfig config = new SiteConfig(
                folder, new InputFile("jbake.properties", ""), "A", "", "", false, false, ReportAddress.NONE, "en", folder.resolve("content"), folder.resolve("t"),
                folder.resolve("a"), folder.resolve("o"), true, false, Map.of(), CitationStyles.of("apa"), Edtf.UNKNOWN, CheckSettings.DEFAULT, Map.of());
        List<Document> documents = DocumentParser.parse(List.of(files), config, PlainProse::parse, diagnostics);
        Catalogue catalogue = CatalogueBuilder.build(documents, diagnostics);
        return Resolver.resolve(catalogue, List.of(source("S201"), source("S204")), diagnostics);
    }

    private String problems() {
        return new TextReport(false, 50).print(diagnostics.sorted());
    }

    private static List<String> referrers(Site site, Target target) {
        return site.referrers(target).stream().map(document -> document.id().link()).toList();
    }

    @Test
    void notesEachReferrerOnceAndNeverThePageItself() {
        Site site = resolve(
                person("mara", "See [me](person:mara) and [@S204]."),
                page("b", "[Mara](person:mara), [again](person:mara) [@S204; @S201], [source](source:S204)."),
                page("a", "[Mara](person:mara)."));

        assertThat(problems()).isEmpty();
        assertThat(referrers(site, new DocumentId(Kind.PERSON, "mara"))).containsExactly("page:a", "page:b");
        assertThat(referrers(site, new SourceId("S204"))).containsExactly("person:mara", "page:b");
        assertThat(referrers(site, new SourceId("S201"))).containsExactly("page:b");
        assertThat(site.sources().keySet()).containsExactly("S201", "S204");
    }

    @Test
    void suggestsTheNearestPersonForAnUnknownId() {
        resolve(person("mara-lindqvist", "Words"), page("a", "as [Mara](person:mara-lindqist) recalls"));

        assertThat(problems()).isEqualTo("""
                content/pages/a.md:4:18: error: no person has the id "mara-lindqist" [unknown-reference]
                    4 | as [Mara](person:mara-lindqist) recalls
                      |                  ^^^^^^^^^^^^^
                      = did you mean "mara-lindqvist"? People are defined in content/people/.
                1 error
                """);
    }

    @Test
    void suggestsTheKindThatHasTheId() {
        resolve(person("mara", "Words"), page("a", "[Mara](term:mara)"));

        assertThat(problems()).isEqualTo("""
                content/pages/a.md:4:13: error: no term has the id "mara" [unknown-reference]
                    4 | [Mara](term:mara)
                      |             ^^^^
                      = did you mean person:mara? Terms are defined in content/terms/.
                1 error
                """);
    }

    @Test
    void reportsEveryUnknownSource() {
        resolve(page("a", "One [@S2O4; @X999], two [@S2O4]."));

        assertThat(problems()).isEqualTo("""
                content/pages/a.md:4:7: error: no source has the id "S2O4" [unknown-source]
                    4 | One [@S2O4; @X999], two [@S2O4].
                      |       ^^^^
                      = did you mean "S204"? Sources are defined in content/sources/.
                content/pages/a.md:4:14: error: no source has the id "X999" [unknown-source]
                    4 | One [@S2O4; @X999], two [@S2O4].
                      |              ^^^^
                      = Sources are defined in content/sources/.
                content/pages/a.md:4:27: error: no source has the id "S2O4" [unknown-source]
                    4 | One [@S2O4; @X999], two [@S2O4].
                      |                           ^^^^
                      = did you mean "S204"? Sources are defined in content/sources/.
                3 errors
                """);
    }

    @Test
    void blamesNoCitationForARegisterThatCannotBeRead() {
        diagnostics.error(Code.INVALID_JSON, new FileLocation("content/sources/b.json"), "a comma is missing before this");

        resolve(page("a", "One [@X999], [Mara](person:mara)."));

        assertThat(problems()).isEqualTo("""
                content/pages/a.md:4:28: error: no person has the id "mara" [unknown-reference]
                    4 | One [@X999], [Mara](person:mara).
                      |                            ^^^^
                      = People are defined in content/people/.
                content/sources/b.json: error: a comma is missing before this [invalid-json]
                2 errors
                """);
    }

    @Test
    void blamesACitationWhenTheFaultyRegisterGaveItsSources() {
        diagnostics.error(Code.INVALID_SOURCE, new FileLocation("content/sources/a.json"), "this source has no id");

        resolve(page("a", "One [@X999]."));

        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.UNKNOWN_SOURCE, Code.INVALID_SOURCE);
    }

    @Test
    void reportsTheMissingSourceOfAWorkOnce() {
        resolve(new InputFile("content/works/a.md", "---\ntitle: A\n---\n"));

        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).containsExactly("a work needs the key \"source\"");
    }

    @Test
    void namesBothFilesOfADuplicateId() {
        resolve(
                new InputFile("content/story/01-fire.md", "---\ntitle: A\nperiod: 2005\n---\nWords\n"),
                new InputFile("content/story/02-fire.md", "---\ntitle: B\nperiod: 2005\n---\nWords\n"));

        assertThat(problems()).isEqualTo("""
                content/story/02-fire.md:1:1: error: a chapter with the id "fire" exists already: content/story/01-fire.md [duplicate-id]
                    1 | ---
                      | ^^^
                      = rename one of the two files; a file's name is its id, a chapter's without the number
                1 error
                """);
    }

    @Test
    void warnsOfIdsThatLookAlike() {
        resolve(person("jon-ill", "Words"), person("jon-i11", "Words"), page("jon-ill", "Words"));

        assertThat(problems()).isEqualTo("""
                content/people/jon-i11.md:1:1: warning: the id "jon-i11" is easily taken for "jon-ill": content/people/jon-ill.md [confusable-id]
                    1 | ---
                      | ^^^
                      = rename one of the two files
                1 warning
                """);
    }
}
