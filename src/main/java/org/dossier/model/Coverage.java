package org.dossier.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The citation coverage of a site: how many passages lead to a source, as test coverage tells how many lines a test runs.
 *
 * @param byKind only kinds with passages, in the order of {@link Kind}
 */
public record Coverage(Map<Kind, Count> byKind) {

    /**
     * Passages of one document, one kind, or several.
     *
     * @param exempt marked as stating no fact
     * @param missing neither cited nor exempt
     */
    public record Count(int cited, int exempt, int missing) {

        public static final Count NONE = new Count(0, 0, 0);

        /** The passages of one document. */
        public static Count of(Document document) {
            Count count = NONE;
            for (Passage passage : document.prose().passages()) {
                count = count.plus(of(passage));
            }
            return count;
        }

        private static Count of(Passage passage) {
            return switch (passage.support()) {
                case CITED -> new Count(1, 0, 0);
                case EXEMPT -> new Count(0, 1, 0);
                case MISSING -> new Count(0, 0, 1);
            };
        }

        public Count plus(Count other) {
            return new Count(cited + other.cited, exempt + other.exempt, missing + other.missing);
        }

        /** The passages that should be cited: all but the exempt. */
        public int due() {
            return cited + missing;
        }

        /** The cited share of what should be cited, in whole percent, rounded down: 100 means all. 100 when there is nothing. */
        public int percent() {
            return due() == 0 ? 100 : (int) (100L * cited / due());
        }
    }

    public Coverage {
        EnumMap<Kind, Count> copy = new EnumMap<>(Kind.class);
        copy.putAll(byKind);
        byKind = Collections.unmodifiableMap(copy);
    }

    /** Counts the passages of every document but drafts. */
    public static Coverage of(Site site) {
        Map<Kind, Count> counts = new EnumMap<>(Kind.class);
        for (Document document : site.catalogue().all()) {
            Count count = Count.of(document);
            if (document.header().status() != Header.Status.DRAFT && !count.equals(Count.NONE)) {
                counts.merge(document.id().kind(), count, Count::plus);
            }
        }
        return new Coverage(counts);
    }

    /** The kinds that must cite, together. */
    public Count facts() {
        return together(Kind::statesFacts);
    }

    /** The other kinds, together. */
    public Count others() {
        return together(kind -> !kind.statesFacts());
    }

    /** The kinds with passages that must cite, or the others, in the order of {@link Kind}. */
    public List<Kind> kinds(boolean statingFacts) {
        return byKind.keySet().stream().filter(kind -> kind.statesFacts() == statingFacts).toList();
    }

    private Count together(Predicate<Kind> which) {
        return byKind.entrySet().stream()
                .filter(kind -> which.test(kind.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }
}
