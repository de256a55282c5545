package org.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.model.DocumentId;
import org.dossier.model.Person;

/**
 * Every relation between people, numbered in the order of their list: by the first role of the one it is told of, roles in the
 * case before those in the film, then by that person, then as written.
 */
final class Relations {

    /**
     * "{@code who} {@code as} {@code whom}".
     *
     * @param number from 1
     */
    record Relation(int number, Person who, Person.Relation told, Person whom) {

        String sentence() {
            return who.header().title() + " " + told.as() + " " + whom.header().title();
        }
    }

    /** Those whose first person shares a role; {@code role} is empty for people without any. */
    record Group(String role, boolean film, List<Relation> relations) {}

    private final List<Group> groups;
    private final List<Relation> all;
    private final Map<DocumentId, List<Relation>> byPerson = new LinkedHashMap<>();

    Relations(SiteIndex index, Labels labels) {
        Map<String, List<Person>> inCase = new TreeMap<>();
        Map<String, List<Person>> inFilm = new TreeMap<>();
        List<Person> others = new ArrayList<>();
        for (Person person : index.people) {
            if (!person.roles().isEmpty()) {
                inCase.computeIfAbsent(person.roles().get(0), role -> new ArrayList<>()).add(person);
            } else if (!person.filmRoles().isEmpty()) {
                inFilm.computeIfAbsent(person.filmRoles().get(0), role -> new ArrayList<>()).add(person);
            } else {
                others.add(person);
            }
        }
        List<Group> found = new ArrayList<>();
        List<Relation> numbered = new ArrayList<>();
        for (String role : index.inAlphabeticalOrder(inCase.keySet(), labels::roles)) {
            addGroup(role, false, inCase.get(role), index, numbered, found);
        }
        addGroup("", false, others, index, numbered, found);
        for (String role : index.inAlphabeticalOrder(inFilm.keySet(), labels::roles)) {
            addGroup(role, true, inFilm.get(role), index, numbered, found);
        }
        groups = List.copyOf(found);
        all = List.copyOf(numbered);
        for (Relation relation : all) {
            byPerson.computeIfAbsent(relation.who().id(), id -> new ArrayList<>()).add(relation);
            byPerson.computeIfAbsent(relation.whom().id(), id -> new ArrayList<>()).add(relation);
        }
    }

    private static void addGroup(
            String role, boolean film, List<Person> people, SiteIndex index, List<Relation> numbered, List<Group> groups) {
        int first = numbered.size();
        for (Person person : people) {
            for (Person.Relation told : person.relations()) {
                Person whom = (Person) index.site().document((DocumentId) told.to().target());
                numbered.add(new Relation(numbered.size() + 1, person, told, whom));
            }
        }
        if (numbered.size() > first) {
            groups.add(new Group(role, film, List.copyOf(numbered.subList(first, numbered.size()))));
        }
    }

    List<Group> groups() {
        return groups;
    }

    /** In the order of their numbers. */
    List<Relation> all() {
        return all;
    }

    /** Those told of a person and those that lead to one, in the order of their numbers. */
    List<Relation> of(Person person) {
        return List.copyOf(byPerson.getOrDefault(person.id(), List.of()));
    }
}
