package org.dossier.jbake;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.dossier.page.PlannedPage;
import org.dossier.page.view.PageView;
import org.dossier.template.TemplateEngine;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.Location;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/** Our templates where JBake expects its own: for the pages of the plan and for whatever its tools render. */
final class SiteTemplateEngine extends DelegatingTemplateEngine {

    private final JBakeConfiguration configuration;
    private final TemplateEngine templates;
    private final SitePages pages;
    private final BakeFaults faults;
    private final JBakeVariables.Shared shared;

    /**
     * JBake's class tries to make each engine it knows, which takes 0.2 s and one of them prints a stack trace; without a
     * configuration none can be made, and none is needed.
     */
    SiteTemplateEngine(
            JBakeVariables.Shared shared,
            JBakeConfiguration configuration,
            TemplateEngine templates,
            SitePages pages,
            BakeFaults faults) {
        super(shared.store(), null);
        this.configuration = configuration;
        this.templates = templates;
        this.pages = pages;
        this.faults = faults;
        this.shared = shared;
    }

    /** Thrown for what a diagnostic tells already. */
    static final class Reported extends RenderingException {

        Reported(String template) {
            super("the template " + template + " failed");
        }
    }

    /** @throws Reported when the template is missing or fails; nothing is written then */
    @Override
    public void renderDocument(TemplateModel model, @Nullable String template, Writer out) throws RenderingException {
        model.setVersion(configuration.getVersion());
        model.setConfig(shared.config());
        Optional<PlannedPage> page = pages.page(model.getContent());
        String name = page.map(PlannedPage::template).orElse(template);
        if (name == null) {
            throw new RenderingException("no template is set for it: template.<type>.file in jbake.properties");
        }
        PageView view = page.map(planned -> planned.view().get()).orElse(null);
        Location origin = page.map(SitePages::origin).orElse(new FileLocation("jbake.properties"));
        DiagnosticCollector diagnostics = page.map(faults::of).orElse(faults.others());
        String text = templates
                .render(name, view, new JBakeVariables(shared, model), origin, diagnostics)
                .orElseThrow(() -> new Reported(name));
        try {
            out.write(text);
        } catch (IOException e) {
            throw new RenderingException("cannot write what " + name + " made", e);
        }
    }
}
