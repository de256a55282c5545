package org.dossier.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.DocumentId;
import org.dossier.model.Event;
import org.dossier.model.Person;
import org.dossier.page.view.TimelineView;

/**
 * Who has a lane of their own where the timeline shows who acted: the people with the most events, then all courts
 * together. Nothing an editor writes says more of whom a case is about.
 */
final class Lanes {

    /** As many as find room beside the text. */
    private static final int PEOPLE = 3;

    /** One event in so many: a lane with fewer would be a line with hardly a dot. */
    private static final int SHARE = 10;

    private record Lane(Optional<DocumentId> person, EventLists.Shelf shelf, String label) {}

    private final Labels labels;
    private final List<Lane> lanes;
    private final boolean others;

    Lanes(Book book, EventLists lists) {
        List<Event> timeline = book.index().timeline;
        this.labels = book.labels();
        Stream<Lane> people = book.index().people.stream()
                .map(Person::id)
                .flatMap(person -> lists.of(person).map(shelf -> new Lane(Optional.of(person), shelf, shelf.label())).stream())
                .filter(lane -> lane.shelf().events().size() * SHARE >= timeline.size())
                .sorted(Comparator.comparingInt((Lane lane) -> lane.shelf().events().size()).reversed())
                .limit(PEOPLE);
        Stream<Lane> courts = lists.ofAnyCourt().map(shelf -> new Lane(Optional.empty(), shelf, labels.courts())).stream();
        List<Lane> all = Stream.concat(people, courts).toList();
        this.lanes = all.size() > 1 ? all : List.of();
        Set<DocumentId> shown = lanes.stream()
                .flatMap(lane -> lane.shelf().events().stream())
                .map(Event::id)
                .collect(Collectors.toSet());
        this.others = shown.size() < timeline.size();
    }

    /** The number of a person's lane, from 1; 0 for none. */
    int of(DocumentId person) {
        return number(Optional.of(person));
    }

    /** The number of the lane of courts; 0 for none. */
    int ofCourts() {
        return number(Optional.empty());
    }

    private int number(Optional<DocumentId> person) {
        return lanes.stream().map(Lane::person).toList().indexOf(person) + 1;
    }

    /** In the order of their numbers; the lane of all other events, where there are any, comes last. */
    List<TimelineView.Lane> views(Sheet sheet) {
        Stream<TimelineView.Lane> named =
                lanes.stream().map(lane -> new TimelineView.Lane(sheet.link(lane.shelf().path()), lane.label()));
        Stream<TimelineView.Lane> rest = Stream.of(new TimelineView.Lane(null, labels.otherEvents()));
        return lanes.isEmpty() ? List.of() : Stream.concat(named, rest.filter(lane -> others)).toList();
    }
}
