package org.dossier.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the case, told in order.
 *
 * @param period the time it covers
 */
public record Chapter(
        Header header,
        Prose prose,
        Edtf period,
        List<Ref> people,
        List<Ref> events,
        List<Ref> claims,
        List<Ref> episodes)
        implements Document {

    public Chapter {
        people = List.copyOf(people);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        episodes = List.copyOf(episodes);
    }

    @Override
    public List<SourceRef> sourceRefs() {
        return List.of();
    }

    @Override
    public List<Ref> refs() {
        return Stream.of(people, events, claims, episodes).flatMap(List::stream).toList();
    }
}
