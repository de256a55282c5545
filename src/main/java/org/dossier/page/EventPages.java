package org.dossier.page;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Edtf;
import org.dossier.model.Event;
import org.dossier.model.Ref;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ClaimBox;
import org.dossier.page.view.EventLine;
import org.dossier.page.view.EventView;
import org.dossier.page.view.Link;
import org.dossier.page.view.NoteMarkView;
import org.dossier.page.view.PageHead;
import org.dossier.page.view.TimelineView;

/** Views of the timeline, of its parts and of each event. */
final class EventPages {

    /** A longer timeline is a list of titles: with a sentence for each event it would weigh more than a first visit should. */
    private static final int WITH_SUMMARIES = 300;

    private final Book book;
    private final SiteIndex index;
    private final EventLists lists;
    private final EventLines lines;

    EventPages(Book book, EventLists lists, EventLines lines) {
        this.book = book;
        this.index = book.index();
        this.lists = lists;
        this.lines = lines;
    }

    TimelineView all(Sheet sheet) {
        return timeline(sheet, sheet.head(Section.EVENTS), index.timeline);
    }

    TimelineView part(Sheet sheet, EventLists.Shelf shelf) {
        return timeline(sheet, sheet.head(shelf.title(), shelf.description(), book.place(Section.EVENTS)), shelf.events());
    }

    private TimelineView timeline(Sheet sheet, PageHead head, List<Event> events) {
        Map<String, List<EventLine>> years = new LinkedHashMap<>();
        for (Event event : events) {
            EventLine line = events.size() > WITH_SUMMARIES ? lines.lineWithoutSummary(sheet, event) : lines.line(sheet, event);
            years.computeIfAbsent(year(event.date()), year -> new ArrayList<>()).add(line);
        }
        return new TimelineView(
                head,
                events.size(),
                sheet.filter(Section.EVENTS.index(), book.labels().all(), index.timeline.size()),
                lists.filters(sheet),
                lines.lanes().views(sheet),
                years.entrySet().stream()
                        .map(year -> new TimelineView.Year(yearId(year.getKey()), year.getKey(), year.getValue()))
                        .toList());
    }

    private static String yearId(String year) {
        return "year-" + SlugPolicy.of(year);
    }

    /** The year in which it began, or may have; of an event known by its end only, the year of that. */
    private String year(Edtf date) {
        if (date instanceof Edtf.Moment moment && moment.unspecifiedYears() > 0) {
            return book.dates().words(date);
        }
        LocalDateTime day = SiteIndex.begins(date);
        return day.equals(LocalDateTime.MAX) ? book.labels().dateNotKnown() : Integer.toString(day.getYear());
    }

    EventView event(Sheet sheet, Event event) {
        // Notes in reading order: the date, the accounts, the body.
        List<NoteMarkView> notesOfDate = sheet.marks(event.sources());
        List<ClaimBox.AccountView> accounts = sheet.accounts(event.accounts());
        List<BlockView> body = sheet.body(event.prose());
        return new EventView(
                sheet.head(event, book.place(Section.EVENTS)),
                event.header().title(),
                Sheet.orNull(event.header().summary()),
                book.dates().view(event.date()),
                Sheet.orNull(event.place()),
                Sheet.orNull(event.court()),
                notesOfDate,
                sheet.refLinks(event.people()),
                sheet.refLinks(event.episodes()),
                timelines(sheet, event),
                accounts,
                body,
                sheet.notes(),
                sheet.terms(),
                sheet.claims(event),
                sheet.corrections(event),
                sheet.referrers(event),
                sheet.namedLink(index.neighbour(index.timeline, event, -1)),
                sheet.namedLink(index.neighbour(index.timeline, event, 1)));
    }

    /** Its year among all events, then the parts of the timeline that have it; for a court without a part, that of any. */
    private List<Link> timelines(Sheet sheet, Event event) {
        String year = year(event.date());
        Stream<Link> all = Stream.of(new Link(sheet.link(Section.EVENTS.index()) + "#" + yearId(year), year));
        Stream<EventLists.Shelf> people = event.people().stream().map(Ref::target).distinct().flatMap(id -> lists.of(id).stream());
        Stream<EventLists.Shelf> court = event.court().isEmpty() ? Stream.empty() : lists.of(event.court()).or(lists::ofAnyCourt).stream();
        Stream<EventLists.Shelf> episodes = event.episodes().stream().map(Ref::target).distinct().flatMap(id -> lists.of(id).stream());
        return Stream.concat(
                        all,
                        Stream.of(people, court, episodes)
                                .flatMap(parts -> parts)
                                .map(part -> new Link(sheet.link(part.path()), part.label())))
                .toList();
    }
}
