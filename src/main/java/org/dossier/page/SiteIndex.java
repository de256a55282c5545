package org.dossier.page;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Catalogue;
import org.dossier.model.Chapter;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.Episode;
import org.dossier.model.Event;
import org.dossier.model.Film;
import org.dossier.model.Header;
import org.dossier.model.Home;
import org.dossier.model.Kind;
import org.dossier.model.Page;
import org.dossier.model.Person;
import org.dossier.model.Ref;
import org.dossier.model.Site;
import org.dossier.model.Source;
import org.dossier.model.Target;
import org.dossier.model.Term;
import org.dossier.model.TypedLink;
import org.dossier.model.Work;

/**
 * The documents that are baked, each list sorted once in the order pages show it, and what pages look up in them.
 *
 * <p>Titles and names sort as they are printed, by the rules of the site's language. A person sorts by the key {@code sort}
 * where the editor gives one; else not by the last word of the name, since nobody told us where the family name begins, and
 * "López Obrador" under O would be wrong.
 */
final class SiteIndex {

    /** Disputed points first: they are what this site is for. */
    static final List<Claim.State> STATES =
            List.of(Claim.State.CONTESTED, Claim.State.ALLEGED, Claim.State.OVERTURNED, Claim.State.ESTABLISHED);

    private final Site site;
    private final boolean drafts;
    private final Collator collator;

    final List<Document> documents;
    final Optional<Home> home;
    final List<Chapter> chapters;
    final List<Person> people;
    final List<Event> timeline;
    final List<Claim> claims;
    final List<Film> films;
    final List<Episode> episodes;
    final List<Work> works;
    final List<Term> terms;
    final List<Page> pages;
    final List<Correction> corrections;

    private final Map<DocumentId, Chapter> firstChapters;
    private final Map<DocumentId, List<Event>> eventsByPerson = new HashMap<>();
    private final Map<DocumentId, Integer> places = new HashMap<>();

    /** @param drafts whether drafts are baked too */
    SiteIndex(Site site, boolean drafts, String language) {
        this.site = site;
        this.drafts = drafts;
        this.collator = Collator.getInstance(Locale.forLanguageTag(language));
        Catalogue catalogue = site.catalogue();
        documents = baked(catalogue.all());
        home = all(Home.class).stream().findFirst();
        chapters = all(Chapter.class);
        people = inAlphabeticalOrder(all(Person.class), SiteIndex::sortName);
        timeline = inAlphabeticalOrder(all(Event.class), event -> event.header().title()).stream()
                .sorted(Comparator.comparing((Event event) -> begins(event.date())).thenComparing(Event::date))
                .toList();
        firstChapters = firstChapters();
        List<DocumentId> told = List.copyOf(firstChapters.keySet());
        Map<DocumentId, Integer> inStory = new HashMap<>();
        told.forEach(claim -> inStory.put(claim, inStory.size()));
        claims = inAlphabeticalOrder(all(Claim.class), Claim::question).stream()
                .sorted(Comparator.comparingInt((Claim claim) -> STATES.indexOf(claim.state()))
                        .thenComparingInt(claim -> inStory.getOrDefault(claim.id(), told.size())))
                .toList();
        films = all(Film.class);
        episodes = all(Episode.class).stream().sorted(Comparator.comparingInt(Episode::number)).toList();
        works = inAlphabeticalOrder(all(Work.class), work -> work.header().title()).stream()
                .sorted(undatedLast(this::issued))
                .toList();
        terms = inAlphabeticalOrder(all(Term.class), Term::term);
        pages = all(Page.class);
        corrections = all(Correction.class).stream()
                .sorted(Comparator.comparing(Correction::date).reversed().thenComparing(correction -> correction.id().id()))
                .toList();
        for (Event event : timeline) {
            Set<DocumentId> seen = new HashSet<>();
            for (Ref person : event.people()) {
                if (seen.add(person.target())) {
                    eventsByPerson.computeIfAbsent(person.target(), id -> new ArrayList<>()).add(event);
                }
            }
        }
        Stream.of(home.stream().toList(), chapters, people, timeline, claims, films, episodes, works, terms, pages, corrections)
                .forEach(this::number);
    }

    private static String sortName(Person person) {
        return person.sort().isEmpty() ? person.header().title() : person.sort();
    }

    /** The claims of the story in the order in which a reader comes to them, each with the chapter where that happens. */
    private Map<DocumentId, Chapter> firstChapters() {
        Map<DocumentId, Chapter> first = new LinkedHashMap<>();
        for (Chapter chapter : chapters) {
            claimsNamedIn(chapter).forEach(claim -> first.putIfAbsent(claim, chapter));
        }
        return first;
    }

    /** Those its prose links to or shows, then those its front matter names. */
    private static Stream<DocumentId> claimsNamedIn(Document document) {
        Stream<Target> linked = document.prose().links().stream().map(TypedLink::target);
        Stream<Target> listed = document.refs().stream().map(Ref::target);
        return Stream.concat(linked, listed)
                .filter(target -> target instanceof DocumentId id && id.kind() == Kind.CLAIM)
                .map(DocumentId.class::cast);
    }

    private void number(List<? extends Document> list) {
        for (int i = 0; i < list.size(); i++) {
            places.put(list.get(i).id(), i);
        }
    }

    private <D extends Document> List<D> all(Class<D> type) {
        return documents.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Of a work whose source is missing from the register, which was reported, the date is not known. */
    private Edtf issued(Work work) {
        Source source = site.sources().get(work.source().source());
        return source == null ? Edtf.UNKNOWN : source.issued();
    }

    private List<Document> baked(List<Document> all) {
        return all.stream().filter(this::isBaked).toList();
    }

    boolean isBaked(Document document) {
        return drafts || document.header().status() != Header.Status.DRAFT;
    }

    Site site() {
        return site;
    }

    /** The place, from 0, of a document in the list of its kind. */
    int place(Document document) {
        return places.get(document.id());
    }

    /** The one before or after in the list of its kind; empty beyond its ends. */
    <D extends Document> Optional<D> neighbour(List<D> list, D document, int distance) {
        int place = place(document) + distance;
        return place >= 0 && place < list.size() ? Optional.of(list.get(place)) : Optional.empty();
    }

    /** In order of time. */
    List<Event> eventsOf(Person person) {
        return eventsByPerson.getOrDefault(person.id(), List.of());
    }

    /** The baked documents that refer to a document or cite a source, but not itself: by kind, then in the order of its list. */
    List<Document> referrers(Target target) {
        return site.referrers(target).stream()
                .filter(document -> isBaked(document) && !document.id().equals(target))
                .sorted(Comparator.comparing((Document document) -> document.id().kind()).thenComparingInt(this::place))
                .toList();
    }

    /** The claims that a document names, links to or shows, and those that refer to it, each once. */
    List<Claim> claimsOf(Document document) {
        Stream<DocumentId> referring = referrers(document.id()).stream().filter(Claim.class::isInstance).map(Document::id);
        return claims(Stream.concat(claimsNamedIn(document), referring).filter(id -> !id.equals(document.id())));
    }

    /** Those it names, links to or shows, each once. */
    List<Claim> claimsNamedBy(Document document) {
        return claims(claimsNamedIn(document));
    }

    private List<Claim> claims(Stream<DocumentId> ids) {
        return ids.distinct()
                .map(id -> (Claim) site.document(id))
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    /** Where the story first comes to a claim. */
    Optional<Chapter> firstChapter(Claim claim) {
        return Optional.ofNullable(firstChapters.get(claim.id()));
    }

    /** Those made to a document, newest first. */
    List<Correction> correctionsOf(Document document) {
        return corrections.stream()
                .filter(correction -> correction.page().target().equals(document.id()))
                .toList();
    }

    <T> List<T> inAlphabeticalOrder(Collection<T> some, Function<T, String> words) {
        record Keyed<T>(T value, CollationKey key) {}
        return some.stream()
                .map(value -> new Keyed<>(value, collator.getCollationKey(words.apply(value))))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::value)
                .toList();
    }

    /** The first instant a date may mean, or the last where the first is open; the end of time when neither is known. */
    static LocalDateTime begins(Edtf date) {
        return date.earliest().equals(LocalDateTime.MIN) ? date.latest() : date.earliest();
    }

    /** By date, what has none at the end, in the order it was written. */
    static <T> Comparator<T> undatedLast(Function<T, Edtf> date) {
        return Comparator.comparing((T value) -> !date.apply(value).isKnown()).thenComparing(date);
    }
}
