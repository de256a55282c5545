package org.dossier.jbake;

import java.io.File;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Location;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * JBake's oven with its own order of work: fill the store, render the pages, run the tools, write the assets.
 *
 * <p>JBake's {@code bake()} opens its database, sets the locale of the JVM, and ends well whatever went wrong.
 */
final class DossierOven extends Oven {

    private final Utensils utensils;
    private final SiteRenderer renderer;
    private final Location settings;
    private final DiagnosticCollector diagnostics;
    private int pages;
    private int toolItems;

    /** @param settings the file plug-ins are blamed in: they have none of their own */
    DossierOven(Utensils utensils, SiteRenderer renderer, Location settings, DiagnosticCollector diagnostics) {
        super(utensils);
        this.utensils = utensils;
        this.renderer = renderer;
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    @Override
    public void bake() {
        utensils.getCrawler().crawl();
        utensils.getCrawler().crawlDataFiles();
        pages = renderer.renderAll();
        runTools();
        utensils.getAsset().copy();
    }

    @Override
    public void bake(File file) {
        bake();
    }

    /** How many pages were written. */
    int pages() {
        return pages;
    }

    /** How many items the tools say they rendered. */
    int toolItems() {
        return toolItems;
    }

    private void runTools() {
        Iterator<RenderingTool> tools = ServiceLoader.load(RenderingTool.class).iterator();
        while (true) {
            try {
                if (!tools.hasNext()) {
                    return;
                }
                run(tools.next());
            } catch (ServiceConfigurationError e) {
                // The loader goes on with the next after one it cannot load.
                diagnostics.error(
                        Code.PLUGIN_ERROR,
                        settings,
                        "a plug-in cannot be loaded: " + e.getMessage(),
                        "its jar is broken or made for another version of JBake: take it off the class path");
            }
        }
    }

    private void run(RenderingTool tool) {
        try {
            toolItems += tool.render(renderer, utensils.getContentStore(), utensils.getConfiguration());
        } catch (RenderingException | RuntimeException | LinkageError e) {
            if (!isReported(e)) {
                String hint = tool.getClass().getName().startsWith("org.jbake.")
                        ? "it is a tool of JBake; its flag is render.… in jbake.properties"
                        : "it is a plug-in on the class path; its author can help";
                diagnostics.error(
                        Code.PLUGIN_ERROR, settings, "the tool " + tool.getClass().getName() + " failed: " + words(e), hint);
            }
        }
    }

    private static boolean isReported(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SiteTemplateEngine.Reported) {
                return true;
            }
        }
        return false;
    }

    /** The words of the innermost cause: JBake wraps it, sometimes in words of its own, sometimes in its class name. */
    private static String words(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
    }
}
