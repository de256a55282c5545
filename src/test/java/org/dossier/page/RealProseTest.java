package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dossier.cite.Register;
import org.dossier.cite.RegisterReader;
import org.dossier.cite.SampleReferences;
import org.dossier.config.SiteConfig;
import org.dossier.content.CatalogueBuilder;
import org.dossier.content.DocumentParser;
import org.dossier.content.Resolver;
import org.dossier.markdown.MarkdownParser;
import org.dossier.model.Site;
import org.dossier.model.Source;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ChapterView;
import org.dossier.page.view.CorrectionsView;
import org.dossier.page.view.CreditsView;
import org.dossier.page.view.FiguresView;
import org.dossier.page.view.FilmView;
import org.dossier.page.view.Link;
import org.dossier.page.view.NoteView;
import org.dossier.page.view.PageView;
import org.dossier.page.view.ReferrerGroup;
import org.dossier.page.view.TermCard;
import org.dossier.page.view.TermView;
import org.dossier.page.view.TextView;
import org.dossier.text.Html;
import org.dossier.text.InputFile;
import org.junit.jupiter.api.Test;

/** Pages of files as editors write them, through the parsers of front matter, Markdown and the register. */
class RealProseTest {

    private static final String REGISTER = """
            [{"id": "S001", "type": "book", "title": "One"}, {"id": "S002", "type": "book", "title": "Two"},
             {"id": "S003", "type": "book", "title": "Three"}, {"id": "S004", "type": "book", "title": "Four"}]
            """;

    private final SampleSite site = new SampleSite();
    private final List<InputFile> files = new ArrayList<>();

    private RealProseTest write(String path, String text) {
        files.add(new InputFile("content/" + path, text));
        return this;
    }

    private SitePlan plan() {
        SiteConfig config = site.config();
        Register register =
                RegisterReader.read(List.of(new InputFile("content/sources/register.json", REGISTER)), site.diagnostics);
        Site resolved = Resolver.resolve(
                CatalogueBuilder.build(DocumentParser.parse(files, config, MarkdownParser::parse, site.diagnostics), site.diagnostics),
                register.sources(),
                site.diagnostics);
        List<String> ids = register.sources().stream().map(Source::id).toList();
        return SitePlanner.plan(resolved, config, SampleReferences.of(ids), List.of(), site.diagnostics);
    }

    private <V extends PageView> V view(Class<V> type, String path) {
        return plan().pages().stream()
                .filter(page -> page.path().path().equals(path))
                .map(page -> type.cast(page.view().get()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page is planned at " + path + "\n" + site.report()));
    }

    private static List<String> numbered(List<NoteView> notes) {
        return notes.stream()
                .map(note -> note.number() + " " + note.items().stream().map(item -> item.reference().markup()).toList() + " " + note.marks())
                .toList();
    }

    @Test
    void numbersClaimsQuotationsAndFootnotesWhereTheyStand() {
        write("claims/dispute.md", """
                ---
                title: The dispute
                question: Who asked?
                state: contested
                accounts:
                  - {by: One side, says: They did., sources: [S002]}
                  - {by: The other, says: We did not., sources: [S003]}
                ---
                """);
        write("story/01-start.md", """
                ---
                title: Start
                period: 2005
                ---
                Before [@S001], as [](claim:dispute) says.

                :::claim dispute
                :::

                :::quote {by="Ana" source=S004 lang=es}
                Palabras
                ---
                Words
                :::

                After [@S001; @S004].
                """);

        ChapterView page = view(ChapterView.class, "story/start/index.html");

        assertThat(site.report()).isEmpty();
        assertThat(numbered(page.notes())).containsExactly(
                "1 [Reference S001] [mark_1_1]",
                "2 [Reference S002] [mark_2_1]",
                "3 [Reference S003] [mark_3_1]",
                "4 [Reference S004] [mark_4_1]",
                "5 [Reference S001, Reference S004] [mark_5_1]");
        assertThat(page.body()).extracting(BlockView::kind).containsExactly("markup", "claim", "quotation", "markup");
        assertThat(page.claims()).isEmpty();
    }

    @Test
    void makesOneNoteOfCitationsThatDifferInHowTheyAreTyped() {
        write("story/01-start.md", """
                ---
                title: Start
                period: 2005
                ---
                One [@S001, 00:14:20; @S002, pp. 14-16], two [@S001,0:14:20;@S002,pp.14 \u2013 16],
                three [@S002, p. 14\u201316 ;
                @S001,\u00a000:14:20].

                :::quote {by="Ana" source="S001, 00:14:20; S002, pp. 14-16"}
                Words
                :::
                """);

        ChapterView page = view(ChapterView.class, "story/start/index.html");

        assertThat(site.report()).isEmpty();
        assertThat(numbered(page.notes()))
                .containsExactly("1 [Reference S001, Reference S002] [mark_1_1, mark_1_2, mark_1_3, mark_1_4]");
        assertThat(page.notes().get(0).items()).extracting(NoteView.Item::locator).containsExactly("00:14:20", "pp.\u00a014\u201316");
    }

    @Test
    void showsTheFiguresOfTheSiteWhereTheyAreAskedFor() {
        write("pages/method.md", "---\ntitle: Method\n---\nWe wrote this.\n\n:::figures\n:::\n");
        write("story/01-start.md", """
                ---
                title: Start
                period: 2005
                ---
                Cited [@S001].

                Next. {.unsourced reason="Signpost"}

                | Year | What |
                |---|---|
                | 2005 | Cited [@S002] |
                | 2006 | Not cited |
                """);

        TextView page = view(TextView.class, "method/index.html");

        assertThat(page.body()).extracting(BlockView::kind).containsExactly("markup", "figures");
        FiguresView.CoverageLine chapters = new FiguresView.CoverageLine("Chapters", 3, 2, 1, 66);
        assertThat(page.body().get(1).figures()).isEqualTo(new FiguresView(
                List.of(chapters),
                new FiguresView.CoverageLine("Together", 3, 2, 1, 66),
                List.of(new FiguresView.CoverageLine("Other pages", 1, 0, 0, 0)),
                4,
                2,
                List.of(new FiguresView.CountLine("Not stated how it was read", 4)),
                List.of()));
    }

    @Test
    void namesTheDraftThatAPublishedPageLeadsTo() {
        write("terms/amparo.md", "---\ntitle: Amparo\nterm: amparo\nstatus: draft\n---\nWords.\n");
        write("pages/about.md", "---\ntitle: About\n---\nSee [it](term:amparo).\n");

        assertThat(plan().pages()).extracting(page -> page.path().path()).doesNotContain("terms/amparo/index.html");
        assertThat(site.report()).isEqualTo("""
                content/pages/about.md:4:10: error: the term "amparo" is a draft, and drafts are not published [draft-reference]
                    4 | See [it](term:amparo).
                      |          ^^^^^^^^^^^
                      = publish content/terms/amparo.md (status: published), or take the reference out
                1 error
                """);
    }

    @Test
    void givesTheCorrectionsPageTheNotesOfAllCorrections() {
        write("pages/about.md", "---\ntitle: About\n---\nWords.\n");
        write("corrections/2026-01-a.md", """
                ---
                title: A
                date: 2026-01-02
                page: page:about
                was: x
                is: y
                why: z
                ---
                Older [@S002].
                """);
        write("corrections/2026-02-b.md", """
                ---
                title: B
                date: 2026-02-03
                page: page:about
                was: x
                is: y
                why: z
                ---
                Newer [@S001].
                """);

        CorrectionsView page = view(CorrectionsView.class, "corrections/index.html");

        assertThat(site.report()).isEmpty();
        assertThat(page.years()).extracting(CorrectionsView.Year::label).containsExactly("2026");
        assertThat(page.years().get(0).corrections()).extracting(correction -> correction.title() + ", " + correction.date().words())
                .containsExactly("B, 3 February 2026", "A, 2 January 2026");
        assertThat(numbered(page.notes()))
                .containsExactly("1 [Reference S001] [mark_1_1]", "2 [Reference S002] [mark_2_1]");
    }

    @Test
    void showsAFilmWithItsTitlesInOtherLanguagesAndCreditsAfterTheBody() {
        write("people/ana.md", "---\ntitle: Ana\nname: Ana\nroles: []\n---\nWords [@S001].\n");
        write("film/series.md", """
                ---
                title: {en: The Case, es: El caso}
                released: 2022-08-25
                synopsis: A case.
                credits:
                  - {role: Director, people: [ana, {name: Ben}], sources: [S002]}
                ---
                Words [@S003].
                """);

        FilmView page = view(FilmView.class, "film/series/index.html");

        assertThat(site.report()).isEmpty();
        assertThat(page.titles()).containsExactly(new FilmView.LocalTitleView("es", "Spanish", "El caso"));
        assertThat(page.credits().get(0).people())
                .containsExactly(new FilmView.CreditedView("../../people/ana/", "Ana"), new FilmView.CreditedView(null, "Ben"));
        assertThat(numbered(page.notes()))
                .containsExactly("1 [Reference S003] [mark_1_1]", "2 [Reference S002] [mark_2_1]");
    }

    @Test
    void groupsCreditsByDepartmentAndByEpisodeAndShowsTheMainOnesWithTheFilm() {
        write("film/episodes/1.md", "---\ntitle: One\nnumber: 1\n---\n");
        write("film/episodes/2.md", "---\ntitle: Two\nnumber: 2\n---\n");
        write("pages/licence.md", "---\ntitle: Licence\n---\nWords.\n");
        write("film/series.md", """
                ---
                title: The Case
                released: 2022-08-25
                synopsis: A case.
                credits:
                  - {role: Director, people: [{name: Ana}], department: Direction, sources: [S002]}
                  - {role: Editor, people: [{name: Ben}], episodes: [2]}
                  - {role: Producer, people: [{name: Cleo}], department: Production}
                  - {role: Thanks, people: [{name: Dora}], sources: [S001]}
                  - {role: Assistant, people: [{name: Emil}], department: Direction}
                  - {role: R5, people: [{name: F}]}
                  - {role: R6, people: [{name: G}]}
                  - {role: R7, people: [{name: H}]}
                ---
                """);

        FilmView film = view(FilmView.class, "film/series/index.html");
        CreditsView page = view(CreditsView.class, "film/credits/index.html");

        assertThat(site.report()).isEmpty();
        assertThat(film.credits()).extracting(FilmView.CreditView::role)
                .containsExactly("Director", "Producer", "Thanks", "Assistant", "R5", "R6");
        assertThat(film.allCredits()).isEqualTo(new Link("../credits/", "Credits"));
        assertThat(page.departments()).extracting(RealProseTest::roles).containsExactly(
                "null [Thanks, R5, R6, R7]", "Direction [Director, Assistant]", "Production [Producer]");
        assertThat(page.episodes()).extracting(RealProseTest::roles).containsExactly("Two [Editor]");
        assertThat(page.licence().href()).isEqualTo("../../licence/");
        assertThat(numbered(page.notes()))
                .containsExactly("1 [Reference S001] [mark_1_1]", "2 [Reference S002] [mark_2_1]");
    }

    private static String roles(CreditsView.Group group) {
        return group.label() + " " + group.credits().stream().map(FilmView.CreditView::role).toList();
    }

    @Test
    void marksTheFirstUseOfATermAndExplainsItOnACard() {
        write("terms/amparo.md", "---\ntitle: Amparo\nterm: amparo\nalso: [amparos]\nlanguage: es\nsummary: A court action.\n---\nAn amparo, or an AFI.\n");
        write("terms/afi.md", """
                ---
                title: AFI
                term: AFI
                ---
                A police agency [@S001], *federal*
                and [gone](page:about).

                More.
                """);
        write("claims/dispute.md", """
                ---
                title: The dispute
                question: An amparo?
                state: contested
                accounts:
                  - {by: One side, says: An amparo., sources: [S002]}
                  - {by: The other, says: No amparo., sources: [S003]}
                ---
                """);
        write("pages/about.md", """
                ---
                title: About
                summary: Of amparos.
                ---
                ## The amparo

                :::claim dispute
                :::

                The [AFI](term:afi) and the AFI. “An amparo” is no use, two *amparos* are one.

                Another [amparo](term:amparo), another amparo.
                """);

        TextView page = view(TextView.class, "about/index.html");

        assertThat(site.report()).isEmpty();
        assertThat(page.body()).extracting(BlockView::kind).containsExactly("markup", "claim", "markup");
        assertThat(page.body().get(2).html()).isEqualTo(new Html("""
                <p>The <a class="term-mark" id="use_afi" href="#term_afi" role="doc-glossref">AFI</a> and the AFI. “An amparo” is no use, \
                two <em><a class="term-mark" id="use_amparo" href="#term_amparo" role="doc-glossref">amparos</a></em> are one.</p>
                <p>Another <a href="../terms/amparo/">amparo</a>, another amparo.</p>
                """));
        assertThat(page.terms()).containsExactly(
                new TermCard("term_afi", "use_afi", "AFI", null, "A police agency, federal and gone.", "../terms/afi/"),
                new TermCard("term_amparo", "use_amparo", "amparo", "es", "A court action.", "../terms/amparo/"));
    }

    @Test
    void countsTheUseOfATermAsAMentionButNotOnItsOwnPage() {
        write("terms/amparo.md", "---\ntitle: Amparo\nterm: amparo\n---\nAn amparo, or an [amparo](term:afi).\n");
        write("terms/afi.md", "---\ntitle: AFI\nterm: AFI\n---\nAn agency.\n");
        write("pages/about.md", "---\ntitle: About\n---\nAn amparo.\n");

        TermView page = view(TermView.class, "terms/amparo/index.html");

        assertThat(site.report()).isEmpty();
        assertThat(page.terms()).extracting(TermCard::id).containsExactly("term_afi");
        assertThat(page.referrers()).flatExtracting(ReferrerGroup::documents).extracting("title").containsExactly("About");
    }

    @Test
    void plansWhatItCanOfASiteWithMistakes() {
        write("works/book.md", "---\ntitle: Book\nsource: S999\n---\n");
        write("pages/about.md", "---\ntitle: About\n---\nSee [her](person:nobody).\n");

        assertThat(plan().pages()).extracting(page -> page.path().path()).contains("works/book/index.html", "about/index.html");
        assertThat(site.diagnostics.sorted()).extracting(diagnostic -> diagnostic.code().id())
                .containsExactly("unknown-reference", "unknown-source");
    }
}
