package org.dossier.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * JBake's documents in memory, by type and by address.
 *
 * <p>Every public method is overridden but {@code updateSchema}, which is final and needs the database that is not on the
 * class path: nobody may call it. Lists are in JBake's order, newest first; documents without a date come last, in the
 * order of the plan. Written while crawling, then read by many threads.
 */
final class MemoryContentStore extends ContentStore {

    private static final Comparator<DocumentModel> NEWEST_FIRST =
            Comparator.comparing(DocumentModel::getDate, Comparator.nullsLast(Comparator.<Date>reverseOrder()));

    private final Map<String, List<DocumentModel>> byType = new TreeMap<>();
    private final Map<String, DocumentModel> byUri = new LinkedHashMap<>();
    private long start = -1;
    private long limit = -1;

    MemoryContentStore() {
        super("memory", "dossier");
    }

    /** Adds many and sorts once. */
    void addDocuments(List<DocumentModel> documents) {
        for (DocumentModel document : documents) {
            byUri.put(document.getSourceuri(), document);
            byType.computeIfAbsent(document.getType(), type -> new ArrayList<>()).add(document);
        }
        byType.values().forEach(typed -> typed.sort(NEWEST_FIRST));
    }

    @Override
    public void addDocument(DocumentModel document) {
        addDocuments(List.of(document));
    }

    /** The types of which there are documents, in alphabetical order. */
    Set<String> types() {
        return byType.keySet();
    }

    @Override
    public void deleteContent(String uri) {
        DocumentModel document = byUri.remove(uri);
        if (document != null) {
            byType.get(document.getType()).remove(document);
        }
    }

    @Override
    public void deleteAllByDocType(String type) {
        documents(type).stream().map(DocumentModel::getSourceuri).toList().forEach(this::deleteContent);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return list(documents(type).stream());
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean paged) {
        return list(page(documents(type).stream(), paged));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return list(published(type));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean paged) {
        return list(page(published("post"), paged));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(@Nullable String tag) {
        return list(published("post").filter(hasTag(tag)));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(@Nullable String tag) {
        return list(byType.keySet().stream().flatMap(this::published).filter(hasTag(tag)));
    }

    @Override
    public Set<String> getTags() {
        return tags(published("post"));
    }

    @Override
    public Set<String> getAllTags() {
        return tags(byType.keySet().stream().flatMap(this::published));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return list(Stream.ofNullable(byUri.get(uri)));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    /** Those JBake's own renderer still has to do; it is empty once ours has been there. */
    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return list(byUri.values().stream().filter(document -> !document.getRendered()));
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public long getDocumentCount(String type) {
        return documents(type).size();
    }

    @Override
    public long getPublishedCount(String type) {
        return published(type).count();
    }

    private List<DocumentModel> documents(String type) {
        return byType.getOrDefault(type, List.of());
    }

    private Stream<DocumentModel> published(String type) {
        return documents(type).stream()
                .filter(document -> ModelAttributes.Status.PUBLISHED.equals(document.getStatus()));
    }

    private Stream<DocumentModel> page(Stream<DocumentModel> documents, boolean paged) {
        return paged && start >= 0 && limit > -1 ? documents.skip(start).limit(limit) : documents;
    }

    private static Predicate<DocumentModel> hasTag(@Nullable String tag) {
        return document -> List.of(document.getTags()).contains(tag == null ? "" : tag);
    }

    private static Set<String> tags(Stream<DocumentModel> documents) {
        Set<String> tags = new TreeSet<>();
        documents.forEach(document -> tags.addAll(List.of(document.getTags())));
        return tags;
    }

    /** A list of the caller's own, as from a database. */
    private static DocumentList<DocumentModel> list(Stream<DocumentModel> documents) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        documents.forEach(list::add);
        return list;
    }

    @Override
    public long getStart() {
        return start;
    }

    @Override
    public void setStart(int start) {
        this.start = start;
    }

    @Override
    public long getLimit() {
        return limit;
    }

    @Override
    public void setLimit(int limit) {
        this.limit = limit;
    }

    @Override
    public void resetPagination() {
        start = -1;
        limit = -1;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void drop() {
        byType.clear();
        byUri.clear();
    }

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}
}
