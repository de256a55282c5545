package org.dossier.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Catalogue;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;

/** Sorts documents by kind and id; of two with one id the second is reported and left out. */
public final class CatalogueBuilder {

    private CatalogueBuilder() {}

    public static Catalogue build(List<Document> documents, DiagnosticCollector diagnostics) {
        Map<DocumentId, Document> byId = new LinkedHashMap<>();
        for (Document document : documents) {
            Document first = byId.putIfAbsent(document.id(), document);
            if (first != null) {
                duplicate(document, first, diagnostics);
            }
        }
        warnOfConfusable(byId.values(), diagnostics);
        return new Catalogue(new ArrayList<>(byId.values()));
    }

    private static void duplicate(Document second, Document first, DiagnosticCollector diagnostics) {
        String kind = KindFolder.of(second.id().kind()).one();
        diagnostics.add(Diagnostic.error(
                        Code.DUPLICATE_ID,
                        second.header().place(),
                        kind + " with the id \"" + second.id().id() + "\" exists already: " + first.header().file().path())
                .hint("rename one of the two files; a file's name is its id, a chapter's without the number"));
    }

    /** Ids that look alike make references that look right and lead elsewhere. */
    private static void warnOfConfusable(Iterable<Document> documents, DiagnosticCollector diagnostics) {
        Map<DocumentId, Document> bySkeleton = new LinkedHashMap<>();
        for (Document document : documents) {
            DocumentId id = document.id();
            Document first = bySkeleton.putIfAbsent(new DocumentId(id.kind(), skeleton(id.id())), document);
            if (first != null) {
                diagnostics.add(Diagnostic.warning(
                                Code.CONFUSABLE_ID,
                                document.header().place(),
                                "the id \"" + id.id() + "\" is easily taken for \"" + first.id().id() + "\": "
                                        + first.header().file().path())
                        .hint("rename one of the two files"));
            }
        }
    }

    /**
     * Equal for ids that look alike: the part of Unicode's confusables that ids can hold
     * (<a href="https://www.unicode.org/reports/tr39/">Unicode Technical Standard 39</a>, section 4, "skeleton").
     */
    private static String skeleton(String id) {
        return id.replace('0', 'o').replace('1', 'l').replace("m", "rn").replace("w", "vv").replace("--", "-");
    }
}
