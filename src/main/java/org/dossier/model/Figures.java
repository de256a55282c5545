package org.dossier.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What can be counted of how well a site is founded. Drafts do not count.
 *
 * @param registered sources in the register
 * @param cited those of them that a document cites
 * @param consulted sources by how they were read; only ways that occur
 * @param claims claims by state; only states that occur
 */
public record Figures(
        Coverage coverage, int registered, int cited, Map<Source.Consulted, Integer> consulted, Map<Claim.State, Integer> claims) {

    public Figures {
        consulted = copy(Source.Consulted.class, consulted);
        claims = copy(Claim.State.class, claims);
    }

    public static Figures of(Site site) {
        Collection<Source> sources = site.sources().values();
        List<Claim> claims = site.catalogue().all(Claim.class).stream().filter(Figures::isPublished).toList();
        int cited = (int) sources.stream()
                .filter(source -> site.referrers(source.target()).stream().anyMatch(Figures::isPublished))
                .count();
        return new Figures(
                Coverage.of(site),
                sources.size(),
                cited,
                count(Source.Consulted.class, sources, Source::consulted),
                count(Claim.State.class, claims, Claim::state));
    }

    /** In the order of the constants. */
    private static <K extends Enum<K>> Map<K, Integer> copy(Class<K> keys, Map<K, Integer> counts) {
        Map<K, Integer> copy = new EnumMap<>(keys);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    private static boolean isPublished(Document document) {
        return document.header().status() != Header.Status.DRAFT;
    }

    private static <K extends Enum<K>, T> Map<K, Integer> count(Class<K> keys, Collection<T> things, Function<T, K> key) {
        Map<K, Integer> counts = new EnumMap<>(keys);
        things.forEach(thing -> counts.merge(key.apply(thing), 1, Integer::sum));
        return counts;
    }
}
