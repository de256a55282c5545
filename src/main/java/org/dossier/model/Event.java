package org.dossier.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that happened on a date known more or less exactly.
 *
 * @param place empty when not given
 * @param court empty unless a court acted
 * @param accounts two or more when accounts of the moment differ, else none
 */
public record Event(
        Header header,
        Prose prose,
        Edtf date,
        String place,
        String court,
        List<Ref> people,
        List<SourceRef> sources,
        List<Ref> episodes,
        List<Account> accounts)
        implements Document {

    public Event {
        people = List.copyOf(people);
        sources = List.copyOf(sources);
        episodes = List.copyOf(episodes);
        accounts = List.copyOf(accounts);
    }

    @Override
    public List<SourceRef> sourceRefs() {
        return Stream.concat(sources.stream(), accounts.stream().flatMap(account -> account.sources().stream()))
                .toList();
    }

    @Override
    public List<Ref> refs() {
        return Stream.concat(people.stream(), episodes.stream()).toList();
    }
}
