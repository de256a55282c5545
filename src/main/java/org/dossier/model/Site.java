package org.dossier.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The site with every reference resolved: what is asked for here exists.
 *
 * @param sources the register, by id, in the register's order
 * @param backlinks for each document or source, the documents that refer to it or cite it, in catalogue order
 */
public record Site(Catalogue catalogue, Map<String, Source> sources, Map<Target, List<Document>> backlinks) {

    public Site {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        backlinks = Map.copyOf(backlinks);
    }

    /** @throws NoSuchElementException when no document has that id; references were resolved, so this is a fault of ours */
    public Document document(DocumentId id) {
        return catalogue.find(id).orElseThrow(() -> new NoSuchElementException("no document is called " + id));
    }

    /** @throws NoSuchElementException when the register has no such source */
    public Source source(String id) {
        Source source = sources.get(id);
        if (source == null) {
            throw new NoSuchElementException("no source is called " + id);
        }
        return source;
    }

    /** The documents that refer to a document or cite a source, in catalogue order. */
    public List<Document> referrers(Target target) {
        return backlinks.getOrDefault(target, List.of());
    }
}
