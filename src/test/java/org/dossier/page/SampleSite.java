package org.dossier.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.cite.SampleReferences;
import org.dossier.config.CheckSettings;
import org.dossier.config.CitationStyles;
import org.dossier.config.ReportAddress;
import org.dossier.config.SiteConfig;
import org.dossier.model.Account;
import org.dossier.model.Catalogue;
import org.dossier.model.Chapter;
import org.dossier.model.Claim;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.EdtfParser;
import org.dossier.model.Event;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.Locator;
import org.dossier.model.Person;
import org.dossier.model.Proceeding;
import org.dossier.model.Prose;
import org.dossier.model.Ref;
import org.dossier.model.Site;
import org.dossier.model.Source;
import org.dossier.model.SourceRef;
import org.dossier.model.Target;
import org.dossier.page.view.PageView;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Span;
import org.dossier.text.TextReport;

/** A site put together in a test, with the records that tests are about and defaults for all the rest. */
public final class SampleSite {

    public final List<Document> documents = new ArrayList<>();
    public final DiagnosticCollector diagnostics = new DiagnosticCollector();
    public boolean clean = true;
    public boolean drafts;
    public String host = "";
    public ReportAddress report = ReportAddress.NONE;
    public CheckSettings checks = CheckSettings.DEFAULT;
    public Path folder = Path.of("/site");
    public final Map<String, Source> sources = new LinkedHashMap<>();

    /** @param ids of the sources in the register */
    public SampleSite(String... ids) {
        for (String id : ids) {
            source(id, Source.Consulted.IN_FULL);
        }
    }

    public Source source(String id, Source.Consulted consulted) {
        Span span = new InputFile("content/sources/register.json", id).span(0, id.length());
        return source(id, Source.Kind.PRESS, "es", consulted, span);
    }

    public Source source(String id, Source.Kind kind, String language) {
        return source(id, kind, language, Source.Consulted.IN_FULL, new InputFile("content/sources/register.json", id).span(0, id.length()));
    }

    private Source source(String id, Source.Kind kind, String language, Source.Consulted consulted, Span span) {
        Source source = new Source(
                id, "article-newspaper", kind, "Title of " + id, List.of(), "", "", Edtf.UNKNOWN, "", language, consulted,
                Source.Grade.B, Source.Archive.NONE, "", span);
        sources.put(id, source);
        return source;
    }

    public SampleSite add(Document document) {
        documents.add(document);
        return this;
    }

    public static Edtf date(String text) {
        return text.isEmpty() ? Edtf.UNKNOWN : EdtfParser.parse(text, span(text), new DiagnosticCollector()).orElseThrow();
    }

    public static Span span(String text) {
        return new InputFile("content/test.md", text).span(0, text.length());
    }

    public static Header header(Kind kind, String id, String title) {
        return header(kind, id, title, "", Header.Status.PUBLISHED, 0);
    }

    public static Header header(Kind kind, String id, String title, String slug, Header.Status status, int order) {
        InputFile file = new InputFile("content/" + kind.word() + "/" + id + ".md", "---\ntitle: " + title + "\n---\n");
        return new Header(
                new DocumentId(kind, id), order, "en", title, "About " + title, slug, status, Edtf.UNKNOWN, Edtf.UNKNOWN, "", file, file.span(0, 3),
                List.of());
    }

    public static Prose prose(String... lines) {
        return new SampleProse(new InputFile("content/test.md", String.join("\n", lines)), 0);
    }

    public static List<Ref> refs(Kind kind, String... ids) {
        return Arrays.stream(ids).map(id -> new Ref(new DocumentId(kind, id), span(id))).toList();
    }

    public static List<SourceRef> cites(String... ids) {
        return Arrays.stream(ids).map(id -> new SourceRef(id, Locator.NONE, span(id))).toList();
    }

    public static Chapter chapter(int order, String id, String... body) {
        Header header = header(Kind.CHAPTER, id, "Chapter " + id, "", Header.Status.PUBLISHED, order);
        return new Chapter(header, prose(body), date("2005"), List.of(), List.of(), List.of(), List.of());
    }

    public static Person person(String id, String title, List<String> roles, List<String> filmRoles, String... body) {
        return person(header(Kind.PERSON, id, title), roles, filmRoles, List.of(), List.of(), false, body);
    }

    public static Person person(
            Header header,
            List<String> roles,
            List<String> filmRoles,
            List<Proceeding> proceedings,
            List<Person.Relation> relations,
            boolean withheld,
            String... body) {
        return new Person(
                header, prose(body), header.title() + " in full", "", List.of("an alias"), Edtf.UNKNOWN, Edtf.UNKNOWN, true,
                roles, filmRoles, proceedings, relations, List.of(), withheld);
    }

    public static Proceeding proceeding(String matter, LegalState... history) {
        return new Proceeding(matter, List.of(history), date("2025-12-10"), Edtf.UNKNOWN, span(matter));
    }

    public static LegalState state(String date, LegalState.State state, String... sources) {
        return new LegalState(date(date), state, "", cites(sources));
    }

    public static Event event(String id, String date, List<String> people, List<String> sources, String... body) {
        return new Event(
                header(Kind.EVENT, id, "Event " + id), prose(body), date(date), "", "",
                refs(Kind.PERSON, people.toArray(String[]::new)), cites(sources.toArray(String[]::new)), List.of(), List.of());
    }

    public static Claim claim(String id, Claim.State state, List<Account> accounts, String... body) {
        return new Claim(
                header(Kind.CLAIM, id, "Claim " + id), prose(body), "Question of " + id + "?", state, accounts, List.of(), List.of(),
                Claim.Reading.NONE);
    }

    public static Account account(String by, String date, String... sources) {
        return new Account(by, "", date(date), by + " says", cites(sources), span(by));
    }

    public Site site() {
        Map<Target, List<Document>> backlinks = new HashMap<>();
        Catalogue catalogue = new Catalogue(documents);
        for (Document document : catalogue.all()) {
            Stream<Target> refs = document.refs().stream().map(Ref::target);
            Stream<Target> links = document.prose().links().stream().map(link -> link.target());
            Stream<Target> cited = document.sourceRefs().stream().map(SourceRef::target);
            Stream<Target> marks = document.prose().citations().stream()
                    .flatMap(citation -> citation.items().stream())
                    .map(SourceRef::target);
            Stream.of(refs, links, cited, marks)
                    .flatMap(Function.identity())
                    .distinct()
                    .forEach(target -> backlinks.computeIfAbsent(target, one -> new ArrayList<>()).add(document));
        }
        return new Site(catalogue, sources, backlinks);
    }

    public SiteConfig config() {
        InputFile file = new InputFile("jbake.properties", "site.title=The Case\n");
        Map<String, String> templates = Stream.of(
                        "home", "story", "chapter", "people", "person", "relations", "events", "event", "claims", "claim", "film", "episode",
                        "works", "work", "terms", "term", "sources", "source", "page", "corrections", "credits", "error404")
                .collect(Collectors.toMap(Function.identity(), type -> "pages/" + type + ".ftlh"));
        return new SiteConfig(
                folder, file, "The Case", "A case.", host, !host.isEmpty(), !host.isEmpty(), report, "en", folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("assets"), folder.resolve("target/site"), clean, drafts, templates, CitationStyles.of("chicago"), date("2025-12-10"),
                checks, Map.of());
    }

    public SitePlan plan(PlannedAsset... assets) {
        return SitePlanner.plan(
                site(), config(), SampleReferences.of(List.copyOf(sources.keySet())), List.of(assets), diagnostics);
    }

    /** The view of the page at a path. */
    public <V extends PageView> V view(Class<V> type, String path) {
        return plan().pages().stream()
                .filter(page -> page.path().path().equals(path))
                .map(page -> type.cast(page.view().get()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page is planned at " + path));
    }

    /** What was reported, as printed. */
    public String report() {
        return new TextReport(false, 100).print(diagnostics.sorted());
    }
}
