package org.dossier.jbake;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.config.SiteConfig;
import org.dossier.model.Header;
import org.dossier.page.PlannedPage;
import org.dossier.page.SitePlan;
import org.dossier.template.TemplateEngine;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.jbake.app.Utensils;
import org.jbake.model.ModelAttributes;

/** Bakes a plan: step 8 of a build. */
public final class JBakeBaker {

    private final SitePlan plan;
    private final SiteConfig config;
    private final Path staging;
    private final SitePages pages;
    private final BakeFaults faults;

    private JBakeBaker(SitePlan plan, SiteConfig config, Path staging) {
        this.plan = plan;
        this.config = config;
        this.staging = staging;
        this.pages = new SitePages(plan);
        this.faults = new BakeFaults(plan);
    }

    /**
     * Renders every page and writes every asset and every other file. JBake allows one bake at a time in a JVM: another waits.
     *
     * @param staging an empty folder, such as that of a {@link StagedOutput}; incomplete when there are errors
     * @return what was written; {@code diagnostics} has an error for each page and tool that failed
     */
    public static BakeReport bake(SitePlan plan, SiteConfig config, Path staging, DiagnosticCollector diagnostics) {
        return new JBakeBaker(plan, config, staging).bake(diagnostics);
    }

    private BakeReport bake(DiagnosticCollector diagnostics) {
        BakeConfiguration configuration = new BakeConfiguration(config, staging);
        try (EngineStateGuard guard = EngineStateGuard.enter(configuration.getDocumentTypes())) {
            DossierOven oven = oven(configuration, diagnostics);
            try {
                oven.bake();
                writeFiles();
            } catch (UncheckedIOException e) {
                OutputFault.report(e.getCause(), config, diagnostics);
            }
            faults.reportTo(diagnostics);
            return new BakeReport(oven.pages(), plan.assets().size(), oven.toolItems(), pages.origins());
        }
    }

    /** After the pages, so that their threads have the processors to themselves. */
    private void writeFiles() {
        SiteFiles files = new SiteFiles(staging);
        plan.files().parallelStream().forEach(file -> files.write(file.path(), file.content().get()));
    }

    private DossierOven oven(BakeConfiguration configuration, DiagnosticCollector diagnostics) {
        MemoryContentStore store = new MemoryContentStore();
        SiteFiles files = new SiteFiles(staging);
        SiteTemplateEngine engine = new SiteTemplateEngine(
                variables(store, configuration.asHashMap()),
                configuration,
                new TemplateEngine(config.folder(), config.templateFolder()),
                pages,
                faults);
        SiteRenderer renderer = new SiteRenderer(store, configuration, engine, pages, files);
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new SiteCrawler(store, configuration, new DocumentModelMapper(config).documents(plan)));
        utensils.setRenderer(renderer);
        utensils.setAsset(new SiteAssets(configuration, plan.assets(), files));
        return new DossierOven(utensils, renderer, new FileLocation(config.file().path()), diagnostics);
    }

    private JBakeVariables.Shared variables(MemoryContentStore store, Map<String, Object> settings) {
        JBakeVariables.Shared shared = new JBakeVariables.Shared(store, settings);
        publishedDate().ifPresent(date -> shared.values().put(ModelAttributes.PUBLISHED_DATE, date));
        return shared;
    }

    /** {@code published_date}: JBake reads the clock; we take the day the facts are known to, or the newest of a document. */
    private Optional<Date> publishedDate() {
        Date known = DocumentModelMapper.date(config.asOf());
        return known != null
                ? Optional.of(known)
                : plan.pages().stream()
                        .map(PlannedPage::document)
                        .flatMap(Stream::ofNullable)
                        .flatMap(JBakeBaker::dates)
                        .max(Date::compareTo);
    }

    private static Stream<Date> dates(Header header) {
        return Stream.of(header.published(), header.updated())
                .map(DocumentModelMapper::date)
                .flatMap(Stream::ofNullable);
    }
}
