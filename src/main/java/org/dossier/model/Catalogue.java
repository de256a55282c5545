package org.dossier.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All documents of a site, by kind and id.
 *
 * <p>Ids are unique in a kind: whoever builds a catalogue has reported and left out second ones.
 */
public final class Catalogue {

    private final Map<Kind, Map<String, Document>> byKind = new EnumMap<>(Kind.class);
    private final List<Document> all;

    /** @throws IllegalArgumentException when two documents share kind and id */
    public Catalogue(List<Document> documents) {
        List<Document> sorted = new ArrayList<>(documents);
        sorted.sort(Comparator.comparing((Document document) -> document.id().kind())
                .thenComparing(document -> document.header().order())
                .thenComparing(document -> document.id().id()));
        for (Document document : sorted) {
            Document other = byKind.computeIfAbsent(document.id().kind(), kind -> new LinkedHashMap<>())
                    .putIfAbsent(document.id().id(), document);
            if (other != null) {
                throw new IllegalArgumentException("two documents are called " + document.id());
            }
        }
        all = List.copyOf(sorted);
    }

    /** By kind, then number, then id. */
    public List<Document> all() {
        return all;
    }

    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(byKind.getOrDefault(id.kind(), Map.of()).get(id.id()));
    }

    /** The ids of a kind, for suggestions. */
    public Set<String> ids(Kind kind) {
        return Collections.unmodifiableSet(byKind.getOrDefault(kind, Map.of()).keySet());
    }

    /** The documents of one type, by number, then id: {@code all(Chapter.class)} is the story in order. */
    public <D extends Document> List<D> all(Class<D> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
