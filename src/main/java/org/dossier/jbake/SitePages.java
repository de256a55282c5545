package org.dossier.jbake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dossier.page.PlannedPage;
import org.dossier.page.SitePlan;
import org.dossier.text.FileLocation;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** The pages of a plan by their output path, which is how JBake's documents lead back to them. */
final class SitePages {

    private final Map<String, PlannedPage> byPath = new LinkedHashMap<>();

    SitePages(SitePlan plan) {
        plan.pages().forEach(page -> byPath.put(page.path().path(), page));
    }

    /** The page a document stands for; empty for one that a tool of JBake made up, such as a feed. */
    Optional<PlannedPage> page(@Nullable DocumentModel document) {
        return document == null || document.getUri() == null
                ? Optional.empty()
                : Optional.ofNullable(byPath.get(document.getUri()));
    }

    boolean contains(String path) {
        return byPath.containsKey(path);
    }

    /** The content file a page shows; for an index made by the tool, the page itself. */
    static FileLocation origin(PlannedPage page) {
        return new FileLocation(
                page.document() == null ? page.path().path() : page.document().file().path());
    }

    /** The content file behind each page that shows one, by output path. */
    Map<String, String> origins() {
        Map<String, String> origins = new TreeMap<>();
        byPath.forEach((path, page) -> {
            if (page.document() != null) {
                origins.put(path, page.document().file().path());
            }
        });
        return origins;
    }
}
