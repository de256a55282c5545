package org.dossier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dossier.check.OutputChecks;
import org.dossier.check.SiteChecks;
import org.dossier.check.WithheldNames;
import org.dossier.cite.ReferenceFormatter;
import org.dossier.cite.References;
import org.dossier.cite.Register;
import org.dossier.cite.RegisterReader;
import org.dossier.config.CitationStyles;
import org.dossier.config.Overrides;
import org.dossier.config.SiteConfig;
import org.dossier.config.SiteConfigReader;
import org.dossier.content.CatalogueBuilder;
import org.dossier.content.ContentFolder;
import org.dossier.content.ContentReader;
import org.dossier.content.DocumentParser;
import org.dossier.content.Resolver;
import org.dossier.content.WithheldReader;
import org.dossier.content.WordingReader;
import org.dossier.jbake.BakeReport;
import org.dossier.jbake.JBakeBaker;
import org.dossier.jbake.StagedOutput;
import org.dossier.markdown.MarkdownParser;
import org.dossier.model.Catalogue;
import org.dossier.model.Document;
import org.dossier.model.Site;
import org.dossier.model.WordingRule;
import org.dossier.page.AssetReader;
import org.dossier.page.PlannedAsset;
import org.dossier.page.SitePlan;
import org.dossier.page.SitePlanner;
import org.dossier.text.DiagnosticCollector;

/**
 * The steps from a folder to a site, one after the other; each goes on with what is good in the step before, and the
 * output is touched only when all went without error.
 *
 * <pre>
 * 1 Configure   folder           → SiteConfig
 * 2 Read        SiteConfig       → ContentFolder
 * 3 Parse       ContentFolder    → List&lt;Document&gt;     beside it: Register → References
 * 4 Catalogue   List&lt;Document&gt;   → Catalogue
 * 5 Resolve     Catalogue        → Site
 * 6 Check       Site             → diagnostics
 * 7 Plan        Site             → SitePlan
 * 8 Bake        SitePlan         → staging folder → checks of the written pages → destination
 * </pre>
 */
final class SitePipeline {

    private final Path folder;
    private final Overrides overrides;
    private final DiagnosticCollector diagnostics;

    /**
     * @param folder of the site, absolute
     * @param diagnostics receives everything that is wrong
     */
    SitePipeline(Path folder, Overrides overrides, DiagnosticCollector diagnostics) {
        this.folder = folder;
        this.overrides = overrides;
        this.diagnostics = diagnostics;
    }

    /** What the first six steps give, and what was made beside them. */
    private record Judged(
            SiteConfig config, Site site, References references, List<PlannedAsset> assets, WithheldNames withheld) {}

    /**
     * All steps.
     *
     * @return empty, with the last good site untouched, when there are errors
     */
    Optional<BakedSite> bake() {
        Optional<Judged> judged = judge();
        if (judged.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        SiteConfig config = judged.get().config();
        SitePlan plan = plan(judged.get());
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Optional<StagedOutput> opened = StagedOutput.open(config, diagnostics);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (StagedOutput output = opened.get()) {
            write(plan, judged.get(), output.folder());
            return output.publish(diagnostics)
                    ? Optional.of(new BakedSite(config.destination(), plan.pages().size(), !config.host().isEmpty()))
                    : Optional.empty();
        }
    }

    /**
     * All steps but the last half of the last: pages are written to a temporary folder, checked and thrown away.
     *
     * @return the site, when it could be read
     */
    Optional<Site> check() throws IOException {
        Optional<Judged> judged = judge();
        if (judged.isPresent() && !diagnostics.hasErrors()) {
            SitePlan plan = plan(judged.get());
            if (!diagnostics.hasErrors()) {
                try (TemporaryFolder staging = TemporaryFolder.create()) {
                    write(plan, judged.get(), staging.path());
                }
            }
        }
        return judged.map(Judged::site);
    }

    private Optional<Judged> judge() {
        Optional<SiteConfig> configured = SiteConfigReader.read(folder, overrides, diagnostics);
        if (configured.isEmpty()) {
            return Optional.empty();
        }
        SiteConfig config = configured.get();
        ContentFolder content = ContentReader.read(config, diagnostics);
        // A register of 300 sources takes citeproc about as long as all documents take to parse, and needs none of them.
        CompletableFuture<Register> register =
                CompletableFuture.supplyAsync(() -> RegisterReader.read(content.registers(), diagnostics));
        CitationStyles.Style style = config.citationStyles().of(Locale.forLanguageTag(config.language()));
        CompletableFuture<References> references = register.thenApplyAsync(
                read -> ReferenceFormatter.format(read, style.name(), style.place(), config.language(), diagnostics));
        config.citationStyles().all().stream()
                .filter(other -> !other.equals(style))
                .forEach(other -> ReferenceFormatter.exists(other.name(), other.place(), diagnostics));
        List<Document> documents = DocumentParser.parse(content.documents(), config, MarkdownParser::parse, diagnostics);
        List<PlannedAsset> assets = AssetReader.read(config, diagnostics);
        Catalogue catalogue = CatalogueBuilder.build(documents, diagnostics);
        Site site = Resolver.resolve(catalogue, register.join().sources(), diagnostics);
        List<WordingRule> wording = WordingReader.read(content.wording(), config.language(), catalogue, diagnostics);
        SiteChecks.run(site, config, wording, diagnostics);
        WithheldNames withheld = WithheldNames.of(WithheldReader.read(content.withheld(), diagnostics), site);
        return Optional.of(new Judged(config, site, references.join(), assets, withheld));
    }

    /** Only for a site without errors: a plan relies on every reference. */
    private SitePlan plan(Judged judged) {
        return SitePlanner.plan(judged.site(), judged.config(), judged.references(), judged.assets(), diagnostics);
    }

    private void write(SitePlan plan, Judged judged, Path staging) {
        BakeReport report = JBakeBaker.bake(plan, judged.config(), staging, diagnostics);
        // Pages are missing where a bake failed, and every link to them would be reported on top.
        if (!diagnostics.hasErrors()) {
            OutputChecks.run(staging, report.origins(), judged.config().root(), judged.withheld(), diagnostics);
        }
    }
}
