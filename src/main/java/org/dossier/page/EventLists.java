package org.dossier.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.DocumentId;
import org.dossier.model.Episode;
import org.dossier.model.Event;
import org.dossier.model.Person;
import org.dossier.model.Ref;
import org.dossier.page.view.TimelineView;

/**
 * The parts of the timeline that have a page of their own: the events of one person, of one court, of any court, of one
 * episode.
 *
 * <p>One event is no order of time, and all events are no choice: neither is a part. A person whose name is withheld has none.
 */
final class EventLists {

    /** What a part is chosen by; the word is its folder. */
    enum By {
        PERSON,
        COURT,
        EPISODE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** So many parts of a group stand on each page of the timeline, so that it does not grow with the site. */
    private static final int SHOWN = 24;

    /** @param label among the filters */
    record Shelf(OutputPath path, String label, String title, String description, List<Event> events) {}

    /**
     * The parts chosen by one thing.
     *
     * @param largest those with the most events, in the order of all
     * @param whole the list of all parts; for courts with the events of any
     */
    private record Group(By by, List<Shelf> shelves, List<Shelf> largest, Shelf whole) {

        /** Whether the list of all has anything that the timeline has not. */
        boolean hasWhole() {
            return isLong() || !whole.events().isEmpty();
        }

        boolean isLong() {
            return largest.size() < shelves.size();
        }

        Stream<Shelf> pages() {
            return hasWhole() ? Stream.concat(Stream.of(whole), shelves.stream()) : shelves.stream();
        }
    }

    private final Book book;
    private final SiteIndex index;
    private final Labels labels;
    private final Map<DocumentId, Shelf> byDocument = new HashMap<>();
    private final Map<String, Shelf> byCourt = new HashMap<>();
    private final List<Group> groups;

    EventLists(Book book) {
        this.book = book;
        this.index = book.index();
        this.labels = book.labels();
        this.groups = Stream.of(
                        group(By.PERSON, people(), List.of()),
                        group(By.COURT, courts(), inCourt()),
                        group(By.EPISODE, episodes(), List.of()))
                .filter(group -> group.pages().findAny().isPresent())
                .toList();
    }

    private List<Shelf> people() {
        List<Shelf> shelves = new ArrayList<>();
        for (Person person : index.people) {
            List<Event> events = index.eventsOf(person);
            if (isPart(events) && !person.withholdName()) {
                String name = person.header().title();
                shelves.add(shelf(By.PERSON, slug(person.id()), name, labels.eventsWith(name), events));
                byDocument.put(person.id(), shelves.get(shelves.size() - 1));
            }
        }
        return shelves;
    }

    private List<Shelf> episodes() {
        List<Shelf> shelves = new ArrayList<>();
        for (Episode episode : index.episodes) {
            List<Event> events = index.timeline.stream()
                    .filter(event -> event.episodes().stream().map(Ref::target).anyMatch(episode.id()::equals))
                    .toList();
            if (isPart(events)) {
                String label = labels.episode(episode.number(), episode.header().title());
                shelves.add(shelf(By.EPISODE, slug(episode.id()), label, labels.eventsToldIn(label), events));
                byDocument.put(episode.id(), shelves.get(shelves.size() - 1));
            }
        }
        return shelves;
    }

    private String slug(DocumentId id) {
        return book.addresses().slug(id);
    }

    private List<Shelf> courts() {
        Map<String, List<Event>> events = new HashMap<>();
        inCourt().forEach(event -> events.computeIfAbsent(event.court(), court -> new ArrayList<>()).add(event));
        List<Shelf> shelves = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (String court : index.inAlphabeticalOrder(events.keySet(), name -> name)) {
            if (isPart(events.get(court))) {
                String slug = SlugPolicy.shortened(SlugPolicy.of(court));
                // A court is nothing but its name, which may have no letter of a to z, or the same ones as another's.
                boolean usable = !slug.isEmpty() && !OutputPath.isReserved(slug) && slugs.add(slug);
                String own = usable ? slug : "court-" + Fingerprint.of(court.getBytes(StandardCharsets.UTF_8));
                shelves.add(shelf(By.COURT, own, court, labels.eventsIn(court), events.get(court)));
                byCourt.put(court, shelves.get(shelves.size() - 1));
            }
        }
        return shelves;
    }

    private List<Event> inCourt() {
        return index.timeline.stream().filter(event -> !event.court().isEmpty()).toList();
    }

    private boolean isPart(List<Event> events) {
        return events.size() > 1 && events.size() < index.timeline.size();
    }

    private Shelf shelf(By by, String slug, String label, String description, List<Event> events) {
        return new Shelf(book.addresses().file(folder(by) + slug), label, labels.timeline(label), description, events);
    }

    private static String folder(By by) {
        return Section.EVENTS.word() + "/" + by.word() + "/";
    }

    private Group group(By by, List<Shelf> shelves, List<Event> ofAny) {
        Set<OutputPath> largest = shelves.stream()
                .sorted(Comparator.comparingInt((Shelf shelf) -> shelf.events().size()).reversed())
                .limit(SHOWN)
                .map(Shelf::path)
                .collect(Collectors.toSet());
        OutputPath path = new OutputPath(folder(by) + "index.html");
        String label = labels.all(by);
        Shelf whole = new Shelf(path, label, labels.timeline(label), labels.description(by), isPart(ofAny) ? ofAny : List.of());
        return new Group(by, shelves, shelves.stream().filter(shelf -> largest.contains(shelf.path())).toList(), whole);
    }

    /** Those that have a page of their own. */
    List<Shelf> shelves() {
        return groups.stream().flatMap(Group::pages).toList();
    }

    /** The part of a person or an episode. */
    Optional<Shelf> of(DocumentId id) {
        return Optional.ofNullable(byDocument.get(id));
    }

    /** The part of a court. */
    Optional<Shelf> of(String court) {
        return Optional.ofNullable(byCourt.get(court));
    }

    Optional<Shelf> ofAnyCourt() {
        return groups.stream()
                .filter(group -> group.by() == By.COURT)
                .map(Group::whole)
                .filter(whole -> !whole.events().isEmpty())
                .findFirst();
    }

    /** The links to all parts that stand on a page of the timeline. */
    List<TimelineView.FilterGroup> filters(Sheet sheet) {
        return groups.stream().map(group -> filters(sheet, group)).toList();
    }

    private TimelineView.FilterGroup filters(Sheet sheet, Group group) {
        Shelf whole = group.whole();
        int listed = whole.events().isEmpty() ? group.shelves().size() : whole.events().size();
        boolean open = group.isLong() && whole.path().equals(sheet.path());
        return new TimelineView.FilterGroup(
                labels.by(group.by()),
                (open ? group.shelves() : group.largest()).stream()
                        .map(shelf -> sheet.filter(shelf.path(), shelf.label(), shelf.events().size()))
                        .toList(),
                group.hasWhole() ? sheet.filter(whole.path(), whole.label(), listed) : null,
                group.pages().filter(shelf -> shelf.path().equals(sheet.path())).findFirst().map(Shelf::label).orElse(null),
                open);
    }
}
