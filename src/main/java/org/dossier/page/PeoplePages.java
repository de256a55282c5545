package org.dossier.page;

import java.util.List;
import org.dossier.model.Person;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.Link;
import org.dossier.page.view.PeopleView;
import org.dossier.page.view.PersonView;
import org.dossier.page.view.RelationLine;
import org.dossier.page.view.RoleGroup;
import org.dossier.page.view.StatusPanel;
import org.jspecify.annotations.Nullable;

/** Views of the list of people and of each of them. */
final class PeoplePages {

    private final Book book;
    private final SiteIndex index;
    private final EventLists lists;
    private final EventLines lines;

    PeoplePages(Book book, EventLists lists, EventLines lines) {
        this.book = book;
        this.index = book.index();
        this.lists = lists;
        this.lines = lines;
    }

    PeopleView people(Sheet sheet) {
        List<RoleGroup> groups = new RoleGroups(book).withStatus(sheet);
        return new PeopleView(sheet.head(Section.PEOPLE), relationsLink(sheet), groups, sheet.notes());
    }

    PersonView person(Sheet sheet, Person person) {
        // Notes in reading order: the status panel, the body, the relations.
        StatusPanel status = person.proceedings().isEmpty() ? null : sheet.statusPanel(person);
        List<BlockView> body = sheet.body(person.prose());
        List<RelationLine> relations = relations(sheet, person);
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
                relations.isEmpty() ? null : relationsLink(sheet),
                index.eventsOf(person).stream().map(event -> lines.line(sheet, event)).toList(),
                lists.of(person.id()).map(shelf -> new Link(sheet.link(shelf.path()), shelf.title())).orElse(null),
                Sheet.elsewhere(person.sameAs()),
                sheet.claims(person),
                sheet.corrections(person),
                sheet.referrers(person),
                sheet.namedLink(index.neighbour(index.people, person, -1)),
                sheet.namedLink(index.neighbour(index.people, person, 1)));
    }

    private @Nullable Link relationsLink(Sheet sheet) {
        return book.relationsPlace().map(sheet::namedLink).orElse(null);
    }

    private List<RelationLine> relations(Sheet sheet, Person person) {
        List<Relations.Relation> relations = book.relations().of(person);
        for (Relations.Relation relation : relations) {
            sheet.lists(relation.who().id());
            sheet.lists(relation.whom().id());
        }
        return RelationPages.lines(sheet, relations);
    }
}
