package org.dossier.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Person;
import org.dossier.model.Phrase;
import org.dossier.model.TypedLink;

/**
 * Tells whether a sentence is about a person: it stands in the person's own file, links to it, or names them by name,
 * title, alias or family name.
 *
 * <p>The family name is taken to be what follows the first word of the title, and the last word alone: "García Luna" and
 * "Luna" of "Genaro García Luna". Whoever is called by another part of the name has it among the aliases.
 */
final class Concern {

    private final DocumentId person;
    private final Set<Phrase> names = new LinkedHashSet<>();

    Concern(Person person) {
        this.person = person.id();
        String title = person.header().title();
        Stream.of(Stream.of(person.name(), title), person.aliases().stream(), familyNames(title))
                .flatMap(some -> some)
                .filter(name -> !name.isBlank())
                .map(Phrase::new)
                .forEach(names::add);
    }

    private static Stream<String> familyNames(String title) {
        List<String> words = List.of(title.strip().split("\\s+"));
        return words.size() < 2
                ? Stream.empty()
                : Stream.of(String.join(" ", words.subList(1, words.size())), words.get(words.size() - 1));
    }

    /**
     * @param from offset in the file at which the sentence begins
     * @param to offset in the file at which it ends
     */
    boolean isOf(Document document, String text, Sentence sentence, int from, int to) {
        return document.id().equals(person)
                || document.prose().links().stream().anyMatch(link -> leadsHere(link, from, to))
                || names.stream().anyMatch(name -> name.standsIn(text, sentence.from(), sentence.to()));
    }

    private boolean leadsHere(TypedLink link, int from, int to) {
        return link.target().equals(person) && link.span().start() >= from && link.span().end() <= to;
    }
}
