package org.dossier.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;

class MemoryContentStoreTest {

    private final MemoryContentStore store = new MemoryContentStore();

    @Test
    void leavesNoMethodOfTheDatabaseButTheFinalOneReachable() {
        assertThat(Arrays.stream(ContentStore.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == ContentStore.class)
                        .filter(method -> !isOverridden(method))
                        .map(Method::getName))
                .containsExactly("updateSchema");
    }

    private static boolean isOverridden(Method method) {
        try {
            return !Modifier.isFinal(method.getModifiers())
                    && MemoryContentStore.class.getDeclaredMethod(method.getName(), method.getParameterTypes()) != null;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    @Test
    void listsNewestFirstAndUndatedLastInTheOrderAdded() {
        store.addDocuments(List.of(
                document("a", "page", null), document("b", "page", 1L), document("c", "page", null), document("d", "page", 2L)));

        assertThat(uris(store.getAllContent("page"))).containsExactly("d", "b", "a", "c");
    }

    @Test
    void listsOnlyPublishedWhereJBakeDoes() {
        DocumentModel draft = document("draft", "page", 3L);
        draft.setStatus("draft");
        store.addDocuments(List.of(document("a", "page", 1L), draft));

        assertThat(uris(store.getPublishedContent("page"))).containsExactly("a");
        assertThat(uris(store.getPublishedPages())).containsExactly("a");
        assertThat(uris(store.getAllContent("page"))).containsExactly("draft", "a");
        assertThat(store.getPublishedCount("page")).isEqualTo(1);
        assertThat(store.getDocumentCount("page")).isEqualTo(2);
    }

    @Test
    void findsByTagAcrossTypesAndSortsTags() {
        store.addDocuments(List.of(
                tagged(document("a", "page", 1L), "x", "b"), tagged(document("p", "post", 1L), "x", "a"), document("q", "post", 2L)));

        assertThat(uris(store.getPublishedDocumentsByTag("x"))).containsExactly("a", "p");
        assertThat(uris(store.getPublishedPostsByTag("x"))).containsExactly("p");
        assertThat(store.getAllTags()).containsExactly("a", "b", "x");
        assertThat(store.getTags()).containsExactly("a", "x");
    }

    @Test
    void pagesThroughPosts() {
        store.addDocuments(List.of(document("a", "post", 1L), document("b", "post", 2L), document("c", "post", 3L)));
        store.setStart(1);
        store.setLimit(1);

        assertThat(uris(store.getPublishedPosts(true))).containsExactly("b");
        assertThat(uris(store.getPublishedPosts())).containsExactly("c", "b", "a");

        store.resetPagination();
        assertThat(uris(store.getPublishedPosts(true))).containsExactly("c", "b", "a");
    }

    @Test
    void forgetsWhatIsDeleted() {
        store.addDocuments(List.of(document("a", "page", 1L), document("b", "page", 2L), document("c", "post", 3L)));

        store.deleteContent("a");
        store.deleteAllByDocType("post");

        assertThat(uris(store.getUnrenderedContent())).containsExactly("b");
        assertThat(store.getDocumentByUri("a")).isEmpty();
        assertThat(uris(store.getAllContent("page"))).containsExactly("b");
    }

    private static DocumentModel document(String uri, String type, Long time) {
        DocumentModel document = new DocumentModel();
        document.setUri(uri);
        document.setSourceUri(uri);
        document.setType(type);
        document.setStatus("published");
        if (time != null) {
            document.setDate(new Date(time));
        }
        return document;
    }

    private static DocumentModel tagged(DocumentModel document, String... tags) {
        document.setTags(tags);
        return document;
    }

    private static List<String> uris(List<DocumentModel> documents) {
        return documents.stream().map(DocumentModel::getUri).toList();
    }
}
