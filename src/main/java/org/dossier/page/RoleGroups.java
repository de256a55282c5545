package org.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dossier.model.Person;
import org.dossier.page.view.PersonLine;
import org.dossier.page.view.RoleGroup;

/**
 * People by what they did: roles in the case in alphabetical order of their labels, those without any, then roles in the
 * film.
 *
 * <p>Alphabetical, because the order in which roles happen to appear changes with every file that is added.
 */
final class RoleGroups {

    private final Book book;

    RoleGroups(Book book) {
        this.book = book;
    }

    /** Names alone, of the first groups and the first people of each. */
    List<RoleGroup> brief(Sheet sheet, int mostGroups, int mostPeople) {
        return groups(person -> new PersonLine(sheet.documentLink(person), null)).stream()
                .limit(mostGroups)
                .map(group -> new RoleGroup(
                        group.id(), group.label(), group.film(), group.people().stream().limit(mostPeople).toList()))
                .toList();
    }

    /** With the latest state of each proceeding, whose sources are notes of the page. */
    List<RoleGroup> withStatus(Sheet sheet) {
        return groups(person -> new PersonLine(
                sheet.documentLink(person), person.proceedings().isEmpty() ? null : sheet.latestStatus(person)));
    }

    /** Lines are made in the order in which they are printed, since they ask for notes. */
    private List<RoleGroup> groups(Function<Person, PersonLine> line) {
        List<RoleGroup> groups = new ArrayList<>(groups(line, Person::roles, false));
        List<Person> others = book.index().people.stream()
                .filter(person -> person.roles().isEmpty() && person.filmRoles().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            groups.add(new RoleGroup(
                    "role-others", book.labels().otherRoles(), false, others.stream().map(line).toList()));
        }
        groups.addAll(groups(line, Person::filmRoles, true));
        return List.copyOf(groups);
    }

    private List<RoleGroup> groups(Function<Person, PersonLine> line, Function<Person, List<String>> roles, boolean film) {
        Map<String, List<Person>> byRole = new TreeMap<>();
        for (Person person : book.index().people) {
            roles.apply(person).stream()
                    .distinct()
                    .forEach(role -> byRole.computeIfAbsent(role, one -> new ArrayList<>()).add(person));
        }
        return book.index().inAlphabeticalOrder(byRole.keySet(), book.labels()::roles).stream()
                .map(role -> new RoleGroup(
                        (film ? "film-role-" : "role-") + SlugPolicy.of(role),
                        book.labels().roles(role),
                        film,
                        byRole.get(role).stream().map(line).toList()))
                .toList();
    }
}
