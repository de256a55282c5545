package org.dossier.page;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Document;
import org.dossier.model.Event;
import org.dossier.model.Person;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.PeopleView;
import org.dossier.page.view.PersonView;
import org.dossier.page.view.StatusPanel;

/** Views of the list of people and of each of them. */
final class PeoplePages {

    private final Book book;
    private final SiteIndex index;

    PeoplePages(Book book) {
        this.book = book;
        this.index = book.index();
    }

    PeopleView people(Sheet sheet) {
        return new PeopleView(sheet.head(Section.PEOPLE), new RoleGroups(book).view(sheet));
    }

    PersonView person(Sheet sheet, Person person) {
        // Notes in reading order: the status panel, the body, the relations.
        StatusPanel status = person.proceedings().isEmpty() ? null : sheet.statusPanel(person);
        List<BlockView> body = sheet.body(person.prose());
        List<PersonView.RelationView> relations =
                person.relations().stream().map(relation -> relation(sheet, relation)).toList();
        List<Event> events = index.eventsOf(person);
        List<Claim> claims = index.claimsAbout(person);
        List<Document> shown = new ArrayList<>(events);
        shown.addAll(claims);
        return new PersonView(
                sheet.head(person, book.place(Section.PEOPLE)),
                person.header().title(),
                person.name(),
                person.aliases(),
                Sheet.orNull(person.header().summary()),
                book.dates().viewIfKnown(person.born()),
                book.dates().viewIfKnown(person.died()),
                person.roles().stream().map(book.labels()::role).toList(),
                person.filmRoles().stream().map(book.labels()::role).toList(),
                status,
                body,
                sheet.notes(),
                sheet.terms(),
                relations,
                events.stream().map(sheet::eventLine).toList(),
                claims.stream().map(sheet::claimLine).toList(),
                sheet.referrers(person, shown));
    }

    private PersonView.RelationView relation(Sheet sheet, Person.Relation relation) {
        return new PersonView.RelationView(
                sheet.namedLink(sheet.document(relation.to().target())),
                relation.as(),
                book.dates().viewIfKnown(relation.from(), relation.until()),
                sheet.marks(relation.sources()));
    }
}
