package org.dossier.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The documentary.
 *
 * @param network empty when not given
 * @param basedOn works it is made from
 */
public record Film(
        Header header,
        Prose prose,
        LocalTitles titles,
        Edtf released,
        String network,
        String synopsis,
        List<Credit> credits,
        List<Ref> basedOn,
        List<Ref> episodes,
        List<String> sameAs)
        implements Document {

    /**
     * A role and those who had it, in the order of the credits.
     *
     * @param department such as "Production"; empty when not given
     * @param episodes those it holds for; empty for the whole film
     */
    public record Credit(
            String role, List<Credited> people, String department, List<Ref> episodes, List<SourceRef> sources) {

        public Credit {
            episodes = List.copyOf(episodes);
            people = List.copyOf(people);
            sources = List.copyOf(sources);
        }
    }

    /** Someone in the credits: with a page, or by name only. */
    public sealed interface Credited {

        record WithPage(Ref person) implements Credited {}

        record NameOnly(String name) implements Credited {}
    }

    public Film {
        credits = List.copyOf(credits);
        basedOn = List.copyOf(basedOn);
        episodes = List.copyOf(episodes);
        sameAs = List.copyOf(sameAs);
    }

    @Override
    public List<SourceRef> sourceRefs() {
        return credits.stream().flatMap(credit -> credit.sources().stream()).toList();
    }

    @Override
    public List<Ref> refs() {
        Stream<Ref> credited = credits.stream()
                .flatMap(credit -> credit.people().stream())
                .flatMap(person -> person instanceof Credited.WithPage withPage ? Stream.of(withPage.person()) : Stream.of());
        Stream<Ref> creditedFor = credits.stream().flatMap(credit -> credit.episodes().stream());
        return Stream.of(credited, creditedFor, basedOn.stream(), episodes.stream()).flatMap(refs -> refs).toList();
    }
}
