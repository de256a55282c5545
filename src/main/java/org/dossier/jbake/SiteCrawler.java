package org.dossier.jbake;

import java.util.List;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/** Fills the store from the plan; the files of the site have been read, checked and planned long before. */
final class SiteCrawler extends Crawler {

    private final MemoryContentStore store;
    private final List<DocumentModel> documents;

    SiteCrawler(MemoryContentStore store, JBakeConfiguration configuration, List<DocumentModel> documents) {
        super(store, configuration);
        this.store = store;
        this.documents = documents;
    }

    @Override
    public void crawl() {
        store.addDocuments(documents);
        store.types().forEach(type -> DocumentModelMapper.linkNeighbours(store.getAllContent(type)));
    }

    @Override
    public void crawlDataFiles() {}
}
