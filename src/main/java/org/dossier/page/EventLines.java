package org.dossier.page;

import java.util.List;
import org.dossier.model.Account;
import org.dossier.model.Claim;
import org.dossier.model.DocumentId;
import org.dossier.model.Event;
import org.dossier.model.Ref;
import org.dossier.model.SourceRef;
import org.dossier.page.view.EventLine;
import org.dossier.page.view.Link;

/** Events as lists show them. */
final class EventLines {

    /** The first note of an event's page holds the sources of the event as a whole. */
    private static final String SOURCES = "#note_1";

    private final Book book;
    private final EventLists lists;
    private final Lanes lanes;

    EventLines(Book book, EventLists lists) {
        this.book = book;
        this.lists = lists;
        this.lanes = new Lanes(book, lists);
    }

    Lanes lanes() {
        return lanes;
    }

    EventLine line(Sheet sheet, Event event) {
        return line(sheet, event, event.header().summary());
    }

    EventLine lineWithoutSummary(Sheet sheet, Event event) {
        return line(sheet, event, "");
    }

    private EventLine line(Sheet sheet, Event event, String summary) {
        sheet.lists(event.id());
        String href = sheet.link(event.id());
        return new EventLine(
                href,
                event.header().title(),
                book.dates().view(event.date()),
                Sheet.orNull(summary),
                event.people().stream().map(Ref::target).distinct().map(person -> person(sheet, person)).toList(),
                event.court().isEmpty() ? null : court(sheet, event.court()),
                (int) event.sources().stream().map(SourceRef::source).distinct().count(),
                event.sources().isEmpty() ? null : href + SOURCES,
                event.accounts().stream().sorted(SiteIndex.undatedLast(Account::date)).map(this::version).toList(),
                points(sheet, event));
    }

    private EventLine.Actor person(Sheet sheet, DocumentId person) {
        Link link = sheet.namedLink(sheet.document(person));
        return new EventLine.Actor(link.href(), link.title(), lanes.of(person));
    }

    private EventLine.Actor court(Sheet sheet, String court) {
        String href = lists.of(court).map(shelf -> sheet.link(shelf.path())).orElse(null);
        return new EventLine.Actor(href, court, lanes.ofCourts());
    }

    private EventLine.Version version(Account account) {
        return new EventLine.Version(account.by(), book.dates().viewIfKnown(account.date()), account.says());
    }

    /** Where accounts of the moment differ, what has been settled since says so at once; of another event it is no news. */
    private List<EventLine.Point> points(Sheet sheet, Event event) {
        return book.index().claimsNamedBy(event).stream()
                .filter(claim -> !event.accounts().isEmpty() || claim.state() != Claim.State.ESTABLISHED)
                .map(claim -> new EventLine.Point(
                        sheet.link(claim.id()), claim.header().title(), claim.state().word(), book.labels().state(claim.state())))
                .toList();
    }
}
