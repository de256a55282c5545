package org.dossier.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Someone in the case or in the film.
 *
 * @param name the full name
 * @param sort the name as indexes order it: "Cassez, Florence"; empty when the title serves
 * @param living true unless {@code died} is given or the editor says otherwise
 * @param roles in the case: {@code accused}, {@code judge}
 * @param filmRoles in the film: {@code director}, {@code on-screen}; never merged with {@code roles}
 * @param sameAs addresses of the same person elsewhere
 * @param withholdName the name is replaced everywhere
 */
public record Person(
        Header header,
        Prose prose,
        String name,
        String sort,
        List<String> aliases,
        Edtf born,
        Edtf died,
        boolean living,
        List<String> roles,
        List<String> filmRoles,
        List<Proceeding> proceedings,
        List<Relation> relations,
        List<String> sameAs,
        boolean withholdName)
        implements Document {

    /** An edge to another person, labelled and sourced; {@code as} reads "Florence Cassez is <as> Israel Vallarta". */
    public record Relation(Ref to, String as, Edtf from, Edtf until, List<SourceRef> sources) {

        public Relation {
            sources = List.copyOf(sources);
        }
    }

    public Person {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        filmRoles = List.copyOf(filmRoles);
        proceedings = List.copyOf(proceedings);
        relations = List.copyOf(relations);
        sameAs = List.copyOf(sameAs);
    }

    @Override
    public List<SourceRef> sourceRefs() {
        return Stream.concat(
                        proceedings.stream().flatMap(proceeding -> proceeding.history().stream()).map(LegalState::sources),
                        relations.stream().map(Relation::sources))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Ref> refs() {
        return relations.stream().map(Relation::to).toList();
    }
}
