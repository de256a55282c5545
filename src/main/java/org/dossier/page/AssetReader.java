package org.dossier.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.config.SiteConfig;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;

/**
 * Reads the assets of a site: those of the built-in theme, each replaced by the site's own of the same name.
 *
 * <p>Style sheets are bundled ({@link StyleSheets}), scripts are not ({@link ScriptModules}). Both carry a fingerprint of
 * their content in their name, so that a server may let browsers keep them for ever; fonts and images keep their names, because style
 * sheets and authors refer to them by name.
 */
public final class AssetReader {

    private static final Set<String> FINGERPRINTED = Set.of("css", "js");

    private AssetReader() {}

    /** @return in the order of their paths; what was reported in {@code diagnostics} is left out */
    public static List<PlannedAsset> read(SiteConfig config, DiagnosticCollector diagnostics) {
        return plan(ThemeAssets.read(), config, diagnostics);
    }

    static List<PlannedAsset> plan(Map<String, byte[]> theme, SiteConfig config, DiagnosticCollector diagnostics) {
        Map<String, AssetFile> files = new TreeMap<>();
        theme.forEach((name, content) -> files.put(name, new AssetFile(name, "theme/assets/" + name, content)));
        for (AssetFile file : SiteAssets.read(config, diagnostics)) {
            files.put(file.name(), file);
        }
        refuseBadNames(files, diagnostics);
        refuseLookalikes(files, diagnostics);
        List<PlannedAsset> assets = new ArrayList<>();
        Map<String, byte[]> contents = StyleSheets.bundle(files, diagnostics);
        contents.putAll(ScriptModules.link(files, diagnostics));
        contents.forEach((name, content) -> assets.add(planned(name, content)));
        assets.sort(Comparator.comparing(PlannedAsset::path));
        return List.copyOf(assets);
    }

    static PlannedAsset planned(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        String path = dot > 0 && FINGERPRINTED.contains(extension)
                ? name.substring(0, dot) + "." + Fingerprint.of(content) + "." + extension
                : name;
        return new PlannedAsset(name, new OutputPath(path), content);
    }

    private static void refuseBadNames(Map<String, AssetFile> files, DiagnosticCollector diagnostics) {
        files.values().removeIf(file -> {
            try {
                return new OutputPath(file.name()).path().isEmpty();
            } catch (IllegalArgumentException e) {
                diagnostics.error(
                        Code.ASSET_PATH,
                        new FileLocation(file.path()),
                        "\"" + file.name() + "\" cannot be an address on every server and disk",
                        "rename it to " + better(file.name()));
                return true;
            }
        });
    }

    /** Two names that some disks take for one: they differ in case only, or in the way accents are encoded. */
    private static void refuseLookalikes(Map<String, AssetFile> files, DiagnosticCollector diagnostics) {
        Map<String, AssetFile> seen = new TreeMap<>();
        files.values().removeIf(file -> {
            AssetFile other = seen.putIfAbsent(folded(file.name()), file);
            if (other != null) {
                diagnostics.add(Diagnostic.error(
                                Code.ADDRESS_COLLISION,
                                new FileLocation(file.path()),
                                "\"" + file.name() + "\" and \"" + other.name() + "\" are one file on some disks")
                        .hint("give one of them another name")
                        .related(new FileLocation(other.path()), "the other one"));
            }
            return other != null;
        });
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String better(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/")) {
            int dot = part.lastIndexOf('.');
            String extension = dot > 0 ? SlugPolicy.of(part.substring(dot + 1)) : "";
            String stem = SlugPolicy.of(dot > 0 ? part.substring(0, dot) : part);
            if (stem.isEmpty() || OutputPath.isReserved(stem)) {
                stem = "file-" + stem;
            }
            parts.add((stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem) + (extension.isEmpty() ? "" : "." + extension));
        }
        return String.join("/", parts);
    }

    /**
     * An asset as found.
     *
     * @param name as templates ask for it: {@code css/site.css}
     * @param path where it lies, for messages
     */
    record AssetFile(String name, String path, byte[] content) {

        boolean isStyleSheet() {
            return name.endsWith(".css");
        }

        boolean isScript() {
            return name.endsWith(".js");
        }

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }

        static String relative(Path folder, Path file) {
            return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }

        /** The name that an address in the file {@code from} leads to, when it counts from that file's folder. */
        static String resolve(String from, String address) {
            Deque<String> parts = new ArrayDeque<>();
            for (String part : (folder(from) + address).split("/")) {
                if (part.equals("..")) {
                    parts.pollLast();
                } else if (!part.equals(".") && !part.isEmpty()) {
                    parts.addLast(part);
                }
            }
            return String.join("/", parts);
        }

        /** With its final slash; empty for a file at the root. */
        static String folder(String name) {
            return name.substring(0, name.lastIndexOf('/') + 1);
        }
    }
}
