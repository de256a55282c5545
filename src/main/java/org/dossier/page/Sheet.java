package org.dossier.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.config.SiteConfig;
import org.dossier.model.Account;
import org.dossier.model.Chapter;
import org.dossier.model.Claim;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.Person;
import org.dossier.model.Prose;
import org.dossier.model.ProseContext.TermMark;
import org.dossier.model.Ref;
import org.dossier.model.Source;
import org.dossier.model.SourceId;
import org.dossier.model.SourceRef;
import org.dossier.model.Target;
import org.dossier.model.Term;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ChapterLine;
import org.dossier.page.view.ClaimBox;
import org.dossier.page.view.ClaimLine;
import org.dossier.page.view.Colophon;
import org.dossier.page.view.Contents;
import org.dossier.page.view.CopyView;
import org.dossier.page.view.CorrectionLine;
import org.dossier.page.view.DocumentLink;
import org.dossier.page.view.Filter;
import org.dossier.page.view.Link;
import org.dossier.page.view.NoteMarkView;
import org.dossier.page.view.NoteView;
import org.dossier.page.view.PageHead;
import org.dossier.page.view.ReferrerGroup;
import org.dossier.page.view.StatusPanel;
import org.dossier.page.view.TermCard;
import org.jspecify.annotations.Nullable;

/**
 * One page while its view is made: links count from here, its notes are numbered here, and what it leads to is known here,
 * so that {@link #claims} and {@link #referrers} need not lead there again.
 *
 * <p>Whoever makes a view asks for everything with notes in the order in which templates print it, so that a reader meets
 * 1, 2, 3. The orders, which {@code docs/view-records.md} gives to template authors too:
 *
 * <ul>
 *   <li>first page: where it stands, then the body
 *   <li>person: status panel, body, relations
 *   <li>event: date, accounts, body
 *   <li>claim: accounts, outcomes, film, then the body; the same within an embedded claim
 *   <li>film: body, credits
 *   <li>corrections: the bodies, newest first
 * </ul>
 *
 * <p>{@link #notes} comes last, and before it {@link #referrers}.
 */
final class Sheet {

    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");

    private final Book book;
    private final OutputPath path;
    private final String type;
    private final Notes notes = new Notes();
    private final Set<DocumentId> listed = new HashSet<>();
    private final Set<DocumentId> shown = new LinkedHashSet<>();
    private final TermCards terms = new TermCards();

    Sheet(Book book, OutputPath path, String type) {
        this.book = book;
        this.path = path;
        this.type = type;
    }

    Book book() {
        return book;
    }

    OutputPath path() {
        return path;
    }

    String link(Target target) {
        return book.addresses().link(path, target);
    }

    String link(OutputPath to) {
        return book.addresses().link(path, to);
    }

    Link namedLink(Document document) {
        return new Link(link(document.id()), document.header().title());
    }

    @Nullable Link namedLink(Optional<? extends Document> document) {
        return document.map(this::namedLink).orElse(null);
    }

    /** @param count how many records the part has */
    Filter filter(OutputPath part, String label, int count) {
        return new Filter(link(part), label, count, part.equals(path));
    }

    Link namedLink(Book.Place place) {
        return new Link(book.addresses().link(path, place.path()), place.title());
    }

    /** The head of a list made by the tool. */
    PageHead head(String title, String description, Book.Place... above) {
        return head(title, description, book.colophons().ofList(path, title), above);
    }

    /** @param above the places between the first page and this one */
    PageHead head(String title, String description, Colophon colophon, Book.Place... above) {
        SiteConfig config = book.config();
        Link home = new Link(book.addresses().link(path, Addresses.HOME), book.labels().home());
        boolean isHome = path.equals(Addresses.HOME);
        List<Link> breadcrumbs = new ArrayList<>();
        if (!isHome) {
            breadcrumbs.add(home);
            for (Book.Place place : above) {
                breadcrumbs.add(namedLink(place));
            }
        }
        String folder = path.parts().get(0);
        return new PageHead(
                type,
                config.language(),
                title,
                description,
                home.href(),
                config.host().isEmpty() || path.equals(Addresses.LOST) ? null : config.host() + "/" + book.addresses().below(path),
                config.title(),
                config.asOf().isKnown() ? book.dates().words(config.asOf()) : null,
                book.navigation().stream()
                        .map(place -> new PageHead.NavigationItem(
                                book.addresses().link(path, place.path()), place.title(), place.folder().equals(folder)))
                        .toList(),
                breadcrumbs,
                book.footer().stream().map(this::namedLink).toList(),
                isHome ? path.linkTo(WebManifest.PATH, false) : null,
                ContentPolicy.IN_PAGE,
                book.isUnlisted(path),
                path.equals(Addresses.LOST) ? null : book.publication().sharing(path, title, description, List.of(above)),
                colophon,
                new AssetLinks(path, book.addresses(), book.assets()));
    }

    /** To be called when everything that is shown in place was asked for, and every mark: they make the version. */
    PageHead head(Document document, Book.Place... above) {
        return head(document, document.header().summary(), above);
    }

    PageHead head(Document document, String description, Book.Place... above) {
        Header header = document.header();
        return head(header.title(), description, book.colophons().of(path, header, says(document)), above);
    }

    /** The texts a page is made of: its own, those of the claims and status panels it shows, the references in its notes. */
    private List<String> says(Document document) {
        Stream<String> texts = Stream.concat(Stream.of(document.id()), shown.stream())
                .distinct()
                .map(id -> document(id).header().file().text());
        Stream<String> cited = notes.all().stream()
                .flatMap(note -> note.sources().stream())
                .map(ref -> book.references().reference(ref.source()).markup());
        return Stream.concat(texts, cited).toList();
    }

    /** The head of an index made by the tool. */
    PageHead head(Section section) {
        return head(book.labels().section(section), book.labels().description(section));
    }

    DocumentLink documentLink(Document document) {
        lists(document.id());
        return new DocumentLink(
                link(document.id()),
                document.header().title(),
                document.id().kind().word(),
                book.labels().kind(document.id().kind()),
                orNull(document.header().summary()));
    }

    List<DocumentLink> documentLinks(List<? extends Document> documents) {
        return documents.stream().map(this::documentLink).toList();
    }

    List<DocumentLink> refLinks(List<Ref> refs) {
        return refs.stream().map(Ref::target).distinct().map(this::document).map(this::documentLink).toList();
    }

    /** Says that the page leads to a record in a list: a second list need not. */
    void lists(DocumentId id) {
        listed.add(id);
    }

    /**
     * Disputed or settled points: the claims that a document names or links to, or that speak of it, without those the page
     * shows in place. To be called after the body.
     */
    List<ClaimLine> claims(Document document) {
        return book.index().claimsOf(document).stream()
                .filter(claim -> !listed.contains(claim.id()))
                .map(this::claimLine)
                .toList();
    }

    List<CorrectionLine> corrections(Document document) {
        return book.index().correctionsOf(document).stream()
                .map(correction -> {
                    lists(correction.id());
                    return new CorrectionLine(
                            link(correction.id()),
                            correction.header().title(),
                            book.dates().view(correction.date()),
                            book.labels().nature(correction.nature()));
                })
                .toList();
    }

    /**
     * Where a record appears, without the first page, which leads everywhere, and what the page lists already. To be called
     * after every other list.
     */
    List<ReferrerGroup> referrers(Document document) {
        Map<Kind, List<DocumentLink>> byKind = new LinkedHashMap<>();
        for (Document referrer : book.index().referrers(document.id())) {
            DocumentId id = referrer.id();
            if (id.kind() != Kind.HOME && !listed.contains(id)) {
                byKind.computeIfAbsent(id.kind(), kind -> new ArrayList<>()).add(documentLink(referrer));
            }
        }
        return byKind.entrySet().stream()
                .map(group -> new ReferrerGroup(group.getKey().word(), book.labels().kinds(group.getKey()), group.getValue()))
                .toList();
    }

    /** The same record on other sites; the words are the address without what all addresses share. */
    static List<Link> elsewhere(List<String> addresses) {
        return addresses.stream()
                .map(address -> new Link(address, SCHEME.matcher(address).replaceFirst("").replaceFirst("/$", "")))
                .toList();
    }

    Document document(DocumentId id) {
        return book.index().site().document(id);
    }

    ClaimLine claimLine(Claim claim) {
        lists(claim.id());
        return new ClaimLine(
                link(claim.id()),
                claim.header().title(),
                claim.question(),
                claim.state().word(),
                book.labels().state(claim.state()),
                book.index().firstChapter(claim).map(this::chapterLink).orElse(null));
    }

    private Link chapterLink(Chapter chapter) {
        return new Link(
                link(chapter.id()), book.labels().chapter(book.index().place(chapter) + 1, chapter.header().title()));
    }

    ChapterLine chapterLine(Chapter chapter) {
        return new ChapterLine(
                book.index().place(chapter) + 1,
                link(chapter.id()),
                chapter.header().title(),
                book.dates().view(chapter.period()),
                orNull(chapter.header().summary()));
    }

    List<BlockView> body(Prose prose) {
        return PageProse.blocks(prose, this);
    }

    List<Contents> contents(Prose prose) {
        return TableOfContents.of(prose.headings());
    }

    NoteMarkView mark(List<SourceRef> sources) {
        return notes.mark(sources);
    }

    /** The mark of all sources of one statement; none when it names none. */
    List<NoteMarkView> marks(List<SourceRef> sources) {
        return sources.isEmpty() ? List.of() : List.of(notes.mark(sources));
    }

    ClaimBox claimBox(DocumentId id) {
        return claimBox((Claim) document(id));
    }

    ClaimBox claimBox(Claim claim) {
        shown.add(claim.id());
        List<ClaimBox.AccountView> accounts = accounts(claim.accounts());
        List<ClaimBox.OutcomeView> outcomes = claim.outcomes().stream()
                .sorted(SiteIndex.undatedLast(Claim.Outcome::date))
                .map(outcome -> new ClaimBox.OutcomeView(
                        outcome.court(), book.dates().view(outcome.date()), outcome.found(), marks(outcome.sources())))
                .toList();
        List<ClaimBox.FilmStatementView> film = claim.film().stream().map(this::filmStatement).toList();
        return new ClaimBox(
                documentLink(claim),
                claim.question(),
                claim.state().word(),
                book.labels().state(claim.state()),
                accounts,
                outcomes,
                film,
                orNull(claim.use().reading()),
                orNull(claim.use().why()));
    }

    /** By the time of the statement: no side's words stand first because an editor put them there. */
    List<ClaimBox.AccountView> accounts(List<Account> accounts) {
        return accounts.stream().sorted(SiteIndex.undatedLast(Account::date)).map(this::account).toList();
    }

    private ClaimBox.AccountView account(Account account) {
        return new ClaimBox.AccountView(
                account.by(),
                orNull(account.capacity()),
                book.dates().viewIfKnown(account.date()),
                account.says(),
                marks(account.sources()));
    }

    private ClaimBox.FilmStatementView filmStatement(Claim.FilmStatement statement) {
        return new ClaimBox.FilmStatementView(
                statement.says(),
                namedLink(statement.episodes().stream().findFirst().map(Ref::target).map(this::document)),
                orNull(statement.timecode()),
                marks(statement.sources()));
    }

    StatusPanel statusPanel(DocumentId id) {
        return statusPanel((Person) document(id));
    }

    StatusPanel statusPanel(Person person) {
        shown.add(person.id());
        return new StatusPanels(this).withPath(person);
    }

    StatusPanel latestStatus(Person person) {
        shown.add(person.id());
        return new StatusPanels(this).latest(person);
    }

    /** The notes asked for so far: to be called when everything else of the view is made. */
    List<NoteView> notes() {
        return notes.all().stream()
                .map(note -> new NoteView(
                        note.number(), note.id(), note.sources().stream().map(this::noteItem).toList(), List.copyOf(note.marks())))
                .toList();
    }

    /** The mark of a term where the page uses it first; the page of the term itself explains it anyway. */
    Optional<TermMark> use(Term term) {
        return book.addresses().path(term.id()).equals(path) ? Optional.empty() : terms.use(term);
    }

    /** The terms used so far: to be called when everything else of the view is made. */
    List<TermCard> terms() {
        return terms.all().stream()
                .map(term -> new TermCard(
                        TermCards.cardId(term),
                        TermCards.markId(term),
                        term.term(),
                        book.otherLanguage(term.language()),
                        term.header().summary().isEmpty() ? term.prose().opening() : term.header().summary(),
                        link(term.id())))
                .toList();
    }

    private NoteView.Item noteItem(SourceRef ref) {
        Source source = book.index().site().source(ref.source());
        return new NoteView.Item(
                book.references().reference(source.id()),
                orNull(book.labels().locator(ref.locator())),
                link(new SourceId(source.id())),
                book.labels().source(source.kind()),
                source.grade() == Source.Grade.NOT_GRADED ? null : source.grade().name(),
                source.consulted() == Source.Consulted.NOT_STATED ? null : book.labels().consulted(source.consulted()),
                copy(source));
    }

    /** The copy of a source in an archive; null when none is known. */
    @Nullable CopyView copy(Source source) {
        Source.Archive archive = source.archive();
        return archive.url().isEmpty() ? null : new CopyView(archive.url(), book.dates().viewIfKnown(archive.date()));
    }

    /** An absent text as view records have it. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
