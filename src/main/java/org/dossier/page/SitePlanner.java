package org.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.cite.References;
import org.dossier.config.SiteConfig;
import org.dossier.model.Chapter;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Document;
import org.dossier.model.Episode;
import org.dossier.model.Event;
import org.dossier.model.Film;
import org.dossier.model.Header;
import org.dossier.model.Home;
import org.dossier.model.Page;
import org.dossier.model.Person;
import org.dossier.model.Site;
import org.dossier.model.Source;
import org.dossier.model.Term;
import org.dossier.model.Work;
import org.dossier.page.view.LostView;
import org.dossier.page.view.PageView;
import org.dossier.text.DiagnosticCollector;
import org.jspecify.annotations.Nullable;

/**
 * Plans every page of a site: its address, its template and how its view is made.
 *
 * <p>Drafts are left out unless the settings ask for them; what then leads to one is an error.
 */
public final class SitePlanner {

    private final Book book;
    private final EventLists eventLists;
    private final StoryPages story;
    private final PeoplePages people;
    private final EventPages events;
    private final List<PlannedPage> pages = new ArrayList<>();

    private SitePlanner(Book book) {
        this.book = book;
        this.eventLists = new EventLists(book);
        EventLines lines = new EventLines(book, eventLists);
        this.story = new StoryPages(book, lines);
        this.people = new PeoplePages(book, eventLists, lines);
        this.events = new EventPages(book, eventLists, lines);
    }

    /**
     * Plans a site.
     *
     * @return what could be planned; not to be baked when {@code diagnostics} has errors
     */
    public static SitePlan plan(
            Site site, SiteConfig config, References references, List<PlannedAsset> assets, DiagnosticCollector diagnostics) {
        Site publishable = NameWithholding.apply(site, new Labels().nameWithheld());
        SiteIndex index = new SiteIndex(publishable, config.drafts(), config.language());
        if (!config.drafts()) {
            DraftReferences.refuse(index, diagnostics);
        }
        Addresses addresses =
                Addresses.of(index.documents, publishable.sources().values(), config, diagnostics);
        SitePlanner planner = new SitePlanner(new Book(config, index, addresses, references, assets));
        planner.planDocuments();
        planner.planIndexes();
        planner.planSources();
        planner.pages.sort(Comparator.comparing(PlannedPage::path));
        SitePlan plan = new SitePlan(planner.pages, assets, planner.book.publication().files(planner.pages, assets));
        AddressCollisions.refuse(plan, publishable, addresses, diagnostics);
        return plan;
    }

    private void planDocuments() {
        ClaimPages claims = new ClaimPages(book);
        FilmPages films = new FilmPages(book);
        ReferencePages references = new ReferencePages(book);
        Optional<Home> home = book.index().home;
        String title = home.map(document -> document.header().title()).orElse(book.config().title());
        add(Addresses.HOME, "home", title, home.map(Home::header).orElse(null), sheet -> new HomePage(book).view(sheet, home));
        for (Document document : book.index().documents) {
            if (document instanceof Chapter chapter) {
                add(chapter, sheet -> story.chapter(sheet, chapter));
            } else if (document instanceof Person person) {
                add(person, sheet -> people.person(sheet, person));
            } else if (document instanceof Event event) {
                add(event, sheet -> events.event(sheet, event));
            } else if (document instanceof Claim claim) {
                add(claim, sheet -> claims.claim(sheet, claim));
            } else if (document instanceof Film film) {
                add(film, sheet -> films.film(sheet, film));
            } else if (document instanceof Episode episode) {
                add(episode, sheet -> films.episode(sheet, episode));
            } else if (document instanceof Work work) {
                add(work, sheet -> references.work(sheet, work));
            } else if (document instanceof Term term) {
                add(term, sheet -> references.term(sheet, term));
            } else if (document instanceof Page page) {
                add(page, sheet -> references.page(sheet, page));
            } else if (!(document instanceof Home) && !(document instanceof Correction)) {
                throw new IllegalArgumentException("no page is planned for the kind of " + document.id());
            }
        }
    }

    private void planIndexes() {
        ReferencePages references = new ReferencePages(book);
        add(Section.STORY, story::story);
        add(Section.PEOPLE, people::people);
        book.relationsPlace().ifPresent(place ->
                add(place.path(), "relations", place.title(), null, new RelationPages(book)::relations));
        add(Section.EVENTS, events::all);
        eventLists.shelves().forEach(shelf ->
                add(shelf.path(), Section.EVENTS.word(), shelf.title(), null, sheet -> events.part(sheet, shelf)));
        add(Section.CLAIMS, new ClaimPages(book)::claims);
        add(Section.WORKS, references::works);
        add(Section.TERMS, references::terms);
        add(Section.CORRECTIONS, references::corrections);
        book.creditedFilm().ifPresent(film -> add(
                book.credits().orElseThrow().path(),
                "credits",
                book.labels().credits(),
                null,
                sheet -> new FilmPages(book).credits(sheet, film)));
        Labels labels = book.labels();
        add(Addresses.LOST, "error404", labels.lost(), null, sheet -> new LostView(sheet.head(labels.lost(), labels.lostHint())));
    }

    private void planSources() {
        SourceLists lists = new SourceLists(book);
        SourcePages sources = new SourcePages(book, lists);
        add(Section.SOURCES, lists::all);
        lists.shelves().forEach(shelf ->
                add(shelf.path(), Section.SOURCES.word(), shelf.title(), null, sheet -> lists.one(sheet, shelf)));
        for (Source source : book.index().site().sources().values()) {
            if (book.addresses().has(source.target())) {
                add(book.addresses().path(source.target()), "source", source.title(), null, sheet -> sources.source(sheet, source));
            }
        }
    }

    private void add(Document document, Function<Sheet, PageView> view) {
        if (book.addresses().has(document.id())) {
            Header header = document.header();
            add(book.addresses().path(document.id()), document.id().kind().word(), header.title(), header, view);
        }
    }

    private void add(Section section, Function<Sheet, PageView> view) {
        if (book.has(section)) {
            add(section.index(), section.word(), book.labels().section(section), null, view);
        }
    }

    private void add(
            OutputPath path, String type, String title, @Nullable Header document, Function<Sheet, PageView> view) {
        pages.add(new PlannedPage(
                path, type, book.config().template(type), title, document, () -> view.apply(new Sheet(book, path, type))));
    }
}
