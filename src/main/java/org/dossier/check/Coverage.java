package org.dossier.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.dossier.model.Document;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.Passage;
import org.dossier.model.Site;

/**
 * The citation coverage of a site: how many passages lead to a source, as test coverage tells how many lines a test runs.
 *
 * @param byKind only kinds with passages, in the order of {@link Kind}
 */
public record Coverage(Map<Kind, Count> byKind) {

    /**
     * Passages of one kind of document.
     *
     * @param exempt marked as stating no fact
     * @param missing neither cited nor exempt
     */
    public record Count(int cited, int exempt, int missing) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(cited + other.cited, exempt + other.exempt, missing + other.missing);
        }

        /** The cited share of what should be cited, in whole percent, rounded down: 100 means all. 100 when there is nothing. */
        public int percent() {
            int due = cited + missing;
            return due == 0 ? 100 : (int) (100L * cited / due);
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
            if (document.header().status() != Header.Status.DRAFT) {
                for (Passage passage : document.prose().passages()) {
                    counts.merge(document.id().kind(), count(passage), Count::plus);
                }
            }
        }
        return new Coverage(counts);
    }

    private static Count count(Passage passage) {
        return switch (passage.support()) {
            case CITED -> new Count(1, 0, 0);
            case EXEMPT -> new Count(0, 1, 0);
            case MISSING -> new Count(0, 0, 1);
        };
    }

    /** All kinds together. */
    public Count total() {
        return byKind.values().stream().reduce(Count.NONE, Count::plus);
    }
}
