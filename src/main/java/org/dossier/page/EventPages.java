package org.dossier.page;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Edtf;
import org.dossier.model.Event;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ClaimBox;
import org.dossier.page.view.EventLine;
import org.dossier.page.view.EventView;
import org.dossier.page.view.NoteMarkView;
import org.dossier.page.view.TimelineView;

/** Views of the timeline and of each event. */
final class EventPages {

    private final Book book;
    private final SiteIndex index;

    EventPages(Book book) {
        this.book = book;
        this.index = book.index();
    }

    TimelineView timeline(Sheet sheet) {
        Map<String, List<EventLine>> years = new LinkedHashMap<>();
        for (Event event : index.timeline) {
            years.computeIfAbsent(year(event.date()), year -> new ArrayList<>()).add(sheet.eventLine(event));
        }
        return new TimelineView(
                sheet.head(Section.EVENTS),
                years.entrySet().stream()
                        .map(year -> new TimelineView.Year("year-" + SlugPolicy.of(year.getKey()), year.getKey(), year.getValue()))
                        .toList());
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
}
