package org.dossier.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.dossier.page.view.PageView;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * Renders view records with the templates of a site; a template the site does not have comes from the built-in theme.
 *
 * <p>Safe for use by many threads. Templates are read once: an engine serves one bake.
 */
public final class TemplateEngine {

    private static final Limits LIMITS = new Limits(8 * 1024 * 1024, Duration.ofSeconds(10));

    private final Limits limits;
    private final TemplateFiles files;
    private final TemplateSettings settings;
    private final ValueWrapper wrapper = new ValueWrapper();
    private final Watchdog watchdog = new Watchdog();

    /**
     * What a page may cost.
     *
     * @param characters of markup
     * @param time from the first to the last character
     */
    record Limits(int characters, Duration time) {}

    /** @param siteTemplates the site's template folder, a child of the site's folder; need not exist */
    public TemplateEngine(Path siteTemplates) {
        this(siteTemplates.toAbsolutePath().getParent(), siteTemplates);
    }

    /**
     * @param site the site's folder, which paths in messages are relative to
     * @param siteTemplates its template folder; need not exist
     */
    public TemplateEngine(Path site, Path siteTemplates) {
        this(site, siteTemplates, LIMITS);
    }

    TemplateEngine(Path site, Path siteTemplates, Limits limits) {
        this.limits = limits;
        this.files = new TemplateFiles(site, siteTemplates);
        this.settings = new TemplateSettings(files, wrapper);
    }

    /**
     * Renders a page.
     *
     * @param template such as {@code pages/person.ftlh}
     * @param page what the template sees as {@code page}; null for a file that is no page of ours, such as a feed of JBake
     * @param origin the content file the page shows, named in messages
     * @return empty, with an error in {@code diagnostics}, when the template is missing or fails
     */
    public Optional<String> render(
            String template,
            @Nullable PageView page,
            TemplateVariables variables,
            Location origin,
            DiagnosticCollector diagnostics) {
        PageWriter out = new PageWriter(limits.characters());
        TemplateFaults faults = new TemplateFaults(files, origin, limits, diagnostics);
        try (Watchdog.Watch watch = watchdog.watch(limits.time())) {
            try {
                process(template, page, variables, out);
                return Optional.of(out.toString());
            } catch (TemplateException | IOException | RuntimeException | StackOverflowError fault) {
                // An interrupted template fails in whatever it was doing, so the clock decides before the exception.
                if (watch.hasBarked()) {
                    faults.tooSlow(template);
                } else {
                    faults.report(template, fault);
                }
                return Optional.empty();
            }
        }
    }

    private void process(String template, @Nullable PageView page, TemplateVariables variables, PageWriter out)
            throws TemplateException, IOException {
        Template parsed = settings.getTemplate(template);
        Environment environment = parsed.createProcessingEnvironment(new Variables(page, variables), out);
        environment.setLocale(page == null ? Locale.ROOT : Locale.forLanguageTag(page.head().language()));
        environment.process();
    }

    /** The top level of names: {@code page} first, so that no variable of JBake can hide it. */
    private final class Variables implements TemplateHashModel {

        private final @Nullable PageView page;
        private final TemplateVariables others;

        Variables(@Nullable PageView page, TemplateVariables others) {
            this.page = page;
            this.others = others;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return wrapper.wrap(name.equals("page") ? page : others.find(name));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
