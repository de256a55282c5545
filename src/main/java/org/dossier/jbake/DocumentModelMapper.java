package org.dossier.jbake;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.dossier.config.SiteConfig;
import org.dossier.model.Edtf;
import org.dossier.model.Header;
import org.dossier.page.PlannedPage;
import org.dossier.page.SitePlan;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Writes the maps by which JBake knows documents; the only place that does, and with {@link SitePages} the only one that
 * reads them.
 */
final class DocumentModelMapper {

    private final SiteConfig config;

    DocumentModelMapper(SiteConfig config) {
        this.config = config;
    }

    /** One document for each page, in the order of the plan. */
    List<DocumentModel> documents(SitePlan plan) {
        return plan.pages().stream().map(this::document).toList();
    }

    private DocumentModel document(PlannedPage page) {
        String uri = page.path().path();
        Header header = page.document();
        DocumentModel document = new DocumentModel();
        document.setType(page.type());
        document.setTitle(page.title());
        document.setUri(uri);
        document.setSourceUri(uri);
        document.setRootPath("../".repeat(page.path().parts().size() - 1));
        document.setTags(new String[0]);
        document.setCached(true);
        document.setRendered(false);
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        if (config.noExtension()) {
            document.setNoExtensionUri(uri.replaceFirst("(^|/)index\\.html$", "$1"));
        }
        if (header != null) {
            describe(document, header);
        }
        return document;
    }

    private static void describe(DocumentModel document, Header header) {
        document.setFile(header.file().path());
        document.put("id", header.id().id());
        document.put("lang", header.language());
        document.put("summary", header.summary());
        if (header.status() == Header.Status.DRAFT) {
            document.setStatus(ModelAttributes.Status.DRAFT);
        }
        Date date = date(header.published());
        if (date != null) {
            document.setDate(date);
        }
    }

    /**
     * Gives each document of a type its neighbours as JBake does, leaving out drafts: the next is newer, the previous older.
     *
     * @param documents of one type, newest first
     */
    static void linkNeighbours(List<DocumentModel> documents) {
        DocumentModel newer = null;
        for (DocumentModel document : documents) {
            document.setNextContent(newer);
            newer = isPublished(document) ? signpost(document) : newer;
        }
        DocumentModel older = null;
        for (int i = documents.size() - 1; i >= 0; i--) {
            DocumentModel document = documents.get(i);
            document.setPreviousContent(older);
            older = isPublished(document) ? signpost(document) : older;
        }
    }

    private static boolean isPublished(DocumentModel document) {
        return document.getStatus().equals(ModelAttributes.Status.PUBLISHED);
    }

    private static DocumentModel signpost(DocumentModel document) {
        DocumentModel signpost = new DocumentModel();
        signpost.setTitle(document.getTitle());
        signpost.setUri(document.getUri());
        signpost.setNoExtensionUri(document.getNoExtensionUri());
        return signpost;
    }

    /** The first instant a date may mean, in UTC; null when it is open or not known. */
    static @Nullable Date date(Edtf date) {
        return date.isKnown() && date.earliest().getYear() > 0
                ? Date.from(date.earliest().toInstant(ZoneOffset.UTC))
                : null;
    }
}
