package org.dossier.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * An episode of the documentary.
 *
 * @param number from 1
 * @param runtime in minutes; 0 when not known
 * @param covers the time it tells of; {@link Edtf#UNKNOWN} when not known
 */
public record Episode(
        Header header,
        Prose prose,
        LocalTitles titles,
        int number,
        int runtime,
        Edtf covers,
        List<Ref> people,
        List<Ref> claims)
        implements Document {

    public Episode {
        people = List.copyOf(people);
        claims = List.copyOf(claims);
    }

    @Override
    public List<SourceRef> sourceRefs() {
        return List.of();
    }

    @Override
    public List<Ref> refs() {
        return Stream.concat(people.stream(), claims.stream()).toList();
    }
}
