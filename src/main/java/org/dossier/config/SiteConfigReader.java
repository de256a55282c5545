package org.dossier.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Directions;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;
import org.dossier.text.Suggestions;
import org.dossier.text.TextDecoder;

/**
 * Reads {@code jbake.properties}, by itself: JBake's way through commons-configuration takes some 0.4 s, knows no places,
 * and lets the environment in.
 */
public final class SiteConfigReader {

    static final String FILE = "jbake.properties";

    /** More than any quotation has; what is set above is a slip. */
    private static final int MOST_WORDS = 9999;

    private SiteConfigReader() {}

    /**
     * The settings of the site in a folder.
     *
     * @return empty, with errors in {@code diagnostics}, when there are none or some are wrong
     */
    public static Optional<SiteConfig> read(Path folder, Overrides overrides, DiagnosticCollector diagnostics) {
        Path site = folder.toAbsolutePath().normalize();
        // Its own, so that an error found elsewhere does not count as one of the settings.
        DiagnosticCollector own = new DiagnosticCollector();
        Optional<SiteConfig> config = readFile(site, own).map(file -> config(site, file, overrides, own));
        own.sorted().forEach(diagnostics::add);
        return own.hasErrors() ? Optional.empty() : config;
    }

    private static Optional<InputFile> readFile(Path site, DiagnosticCollector diagnostics) {
        try {
            return TextDecoder.decode(FILE, Files.readAllBytes(site.resolve(FILE)), diagnostics);
        } catch (NoSuchFileException e) {
            diagnostics.error(
                    Code.MISSING_SETTINGS,
                    new FileLocation(FILE),
                    Files.isDirectory(site) ? "this folder has no " + FILE : "there is no such folder",
                    "write a file " + FILE + " with the line\nsite.title=The title of the site",
                    "or name the site's folder with --site");
        } catch (IOException e) {
            diagnostics.error(
                    Code.UNREADABLE_FILE, new FileLocation(FILE), "this cannot be read: " + e.getClass().getSimpleName(), "check its permissions");
        }
        return Optional.empty();
    }

    private static SiteConfig config(Path site, InputFile file, Overrides overrides, DiagnosticCollector diagnostics) {
        Directions.refuse(file.span(0, file.text().length()), diagnostics);
        Map<String, Setting> given = known(PropertiesParser.parse(file, diagnostics), diagnostics);
        SettingValues values = new SettingValues(site, given, diagnostics);
        if (values.text("site.title").isEmpty()) {
            diagnostics.error(
                    Code.MISSING_SETTINGS, new FileLocation(FILE), "the site has no title", "add the line\nsite.title=The title of the site");
        }
        Path content = values.folder("content.folder");
        Path templates = values.folder("template.folder");
        Path assets = values.folder("asset.folder");
        Path configured = values.folder("destination.folder");
        Path destination = overrides.destination() == null ? configured : overrides.destination().toAbsolutePath().normalize();
        // One given on the command line is judged, with the links that lead to it, where it is written.
        checkDestination(configured, List.of(content, templates, assets), diagnostics);
        Map<String, String> pageTemplates = new HashMap<>();
        KnownSettings.pageTypes().forEach(type -> pageTemplates.put(type, values.template(KnownSettings.template(type))));
        String host = values.host();
        return new SiteConfig(
                site,
                file,
                values.text("site.title"),
                values.text("site.description"),
                host,
                values.flagOfAddressed(KnownSettings.FEEDS, host),
                values.flagOfAddressed(KnownSettings.SITEMAP, host),
                ReportAddressParser.parse(values.text("site.report"), !host.isEmpty(), values.place("site.report"), diagnostics),
                values.language("site.language"),
                content,
                templates,
                assets,
                destination,
                values.flag("uri.noExtension"),
                overrides.drafts(),
                pageTemplates,
                values.citationStyles(),
                values.date("site.asOf"),
                new CheckSettings(
                        values.number("check.citations.minimum", CheckSettings.ALL),
                        values.place("check.citations.minimum"),
                        values.number("check.quotation.words", MOST_WORDS),
                        overrides.today()),
                forJBake(given, host));
    }

    /** The settings by key, those left out that are unknown, refused or given before. */
    private static Map<String, Setting> known(List<Setting> settings, DiagnosticCollector diagnostics) {
        Map<String, Setting> known = new LinkedHashMap<>();
        for (Setting setting : settings) {
            String key = setting.key();
            Setting first = known.get(key);
            if (first != null) {
                diagnostics.add(Diagnostic.error(Code.DUPLICATE_SETTING, setting.keySpan(), "\"" + key + "\" is set twice")
                        .related(first.keySpan(), "it is first set here")
                        .hint("delete one of the two"));
            } else if (KnownSettings.isKnown(key)) {
                known.put(key, setting);
            } else {
                refuse(setting, diagnostics);
            }
        }
        return known;
    }

    private static void refuse(Setting setting, DiagnosticCollector diagnostics) {
        String key = setting.key();
        Optional<String> reason = KnownSettings.whyWithoutEffect(key);
        if (reason.isPresent()) {
            diagnostics.error(
                    Code.INVALID_SETTING,
                    setting.keySpan(),
                    "JBake's \"" + key + "\" has no effect here: " + reason.get(),
                    "delete the line");
            return;
        }
        String near = Suggestions.didYouMean(key, KnownSettings.defaults().keySet());
        diagnostics.error(
                Code.UNKNOWN_SETTING,
                setting.keySpan(),
                "there is no setting \"" + key + "\"",
                near.isEmpty() ? "settings of your own, for your templates, begin with x." : near);
    }

    /** The destination is replaced as a whole by every bake: nothing an editor wrote may lie in it. */
    private static void checkDestination(Path destination, List<Path> sources, DiagnosticCollector diagnostics) {
        for (Path source : sources) {
            if (source.startsWith(destination) || destination.startsWith(source)) {
                diagnostics.error(
                        Code.INVALID_SETTING,
                        new FileLocation(FILE),
                        "the destination \"" + destination.getFileName() + "\" and the folder \"" + source.getFileName()
                                + "\" lie in one another",
                        "choose a folder of its own for the site: every bake replaces all of it");
                return;
            }
        }
    }

    private static Map<String, String> forJBake(Map<String, Setting> given, String host) {
        Map<String, String> all = new HashMap<>(KnownSettings.fixed());
        all.putAll(KnownSettings.defaults());
        given.forEach((key, setting) -> all.put(key, setting.value()));
        // Ours act; JBake's tools of the same flags would write a second feed.
        all.put(KnownSettings.FEEDS, "false");
        all.put(KnownSettings.SITEMAP, "false");
        all.put("site.host", host);
        return all;
    }
}
