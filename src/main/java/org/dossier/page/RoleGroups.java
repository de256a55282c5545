package org.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dossier.model.Person;
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

    List<RoleGroup> view(Sheet sheet) {
        List<RoleGroup> groups = new ArrayList<>(groups(sheet, Person::roles, false));
        List<Person> others = book.index().people.stream()
                .filter(person -> person.roles().isEmpty() && person.filmRoles().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            groups.add(new RoleGroup("role-others", book.labels().otherRoles(), false, sheet.documentLinks(others)));
        }
        groups.addAll(groups(sheet, Person::filmRoles, true));
        return List.copyOf(groups);
    }

    private List<RoleGroup> groups(Sheet sheet, Function<Person, List<String>> roles, boolean film) {
        Map<String, List<Person>> byRole = new TreeMap<>();
        for (Person person : book.index().people) {
            roles.apply(person).stream()
                    .distinct()
                    .forEach(role -> byRole.computeIfAbsent(role, one -> new ArrayList<>()).add(person));
        }
        return book.index().inAlphabeticalOrder(byRole.keySet(), book.labels()::role).stream()
                .map(role -> new RoleGroup(
                        (film ? "film-role-" : "role-") + SlugPolicy.of(role),
                        book.labels().role(role),
                        film,
                        sheet.documentLinks(byRole.get(role))))
                .toList();
    }
}
