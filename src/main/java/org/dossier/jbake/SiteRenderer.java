package org.dossier.jbake;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dossier.page.PlannedPage;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Renders the pages of the plan, as many at a time as there are processors, and each into memory before its file is opened.
 *
 * <p>What JBake's tools ask for is rendered as JBake does, but never over a page.
 */
final class SiteRenderer extends Renderer {

    private final SiteTemplateEngine engine;
    private final ContentStore store;
    private final SitePages pages;
    private final SiteFiles files;

    SiteRenderer(
            ContentStore store,
            JBakeConfiguration configuration,
            SiteTemplateEngine engine,
            SitePages pages,
            SiteFiles files) {
        super(store, configuration, engine);
        this.engine = engine;
        this.store = store;
        this.pages = pages;
        this.files = files;
    }

    /**
     * Renders all documents that are not rendered yet.
     *
     * @return how many were written; those whose template failed are in the diagnostics
     */
    int renderAll() {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<DocumentModel> documents = store.getUnrenderedContent();
            List<Callable<Boolean>> tasks =
                    documents.stream().<Callable<Boolean>>map(document -> () -> rendered(document)).toList();
            List<Future<Boolean>> results = pool.invokeAll(tasks);
            int count = 0;
            for (Future<Boolean> result : results) {
                count += result.get() ? 1 : 0;
            }
            documents.forEach(store::markContentAsRendered);
            return count;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean rendered(DocumentModel document) throws Exception {
        try {
            render(document);
            return true;
        } catch (SiteTemplateEngine.Reported e) {
            return false;
        }
    }

    @Override
    public void render(DocumentModel document) throws Exception {
        Optional<PlannedPage> page = pages.page(document);
        if (page.isEmpty()) {
            super.render(document);
            return;
        }
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        StringWriter out = new StringWriter();
        engine.renderDocument(model, page.get().template(), out);
        files.write(page.get().path(), out.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void renderIndex(String file) throws Exception {
        refuseOverPage(file);
        super.renderIndex(file);
    }

    @Override
    public void renderIndexPaging(String file) throws Exception {
        refuseOverPage(file);
        super.renderIndexPaging(file);
    }

    @Override
    public void renderSitemap(String file) throws Exception {
        refuseOverPage(file);
        super.renderSitemap(file);
    }

    @Override
    public void renderFeed(String file) throws Exception {
        refuseOverPage(file);
        super.renderFeed(file);
    }

    @Override
    public void renderArchive(String file) throws Exception {
        refuseOverPage(file);
        super.renderArchive(file);
    }

    @Override
    public void renderError404(String file) throws Exception {
        refuseOverPage(file);
        super.renderError404(file);
    }

    private void refuseOverPage(String file) throws RenderingException {
        if (pages.contains(file)) {
            throw new RenderingException("it would overwrite the page " + file);
        }
    }
}
