package org.dossier.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.page.AssetReader.AssetFile;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Suggestions;

/**
 * Puts imported style sheets into those that import them, so that a page asks for one.
 *
 * <p>A line {@code @import "tokens.css";} (with or without {@code layer(name)}) is replaced by the content of that file,
 * whose name counts from the importing one's folder. The site's file wins over the theme's here too. A file that was
 * imported is not written apart, and none keeps its comments ({@link CssMinifier}). A relative {@code url(…)} is turned to
 * count from the bundle.
 */
final class StyleSheets {

    private static final Pattern IMPORT = Pattern.compile(
            "^[ \\t]*@import[ \\t]+(?:url\\([ \\t]*)?[\"']([^\"']+)[\"'](?:[ \\t]*\\))?(?:[ \\t]+layer\\(([\\w.-]+)\\))?[ \\t]*;[ \\t]*$",
            Pattern.MULTILINE);
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*([\"']?)([^\"')]+)\\1\\s*\\)");

    private final Map<String, AssetFile> files;
    private final DiagnosticCollector diagnostics;
    private final Set<String> imported = new HashSet<>();

    /** One input a file, so that a problem met twice is the same problem. */
    private final Map<String, InputFile> inputs = new HashMap<>();

    private StyleSheets(Map<String, AssetFile> files, DiagnosticCollector diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** Every asset that is to be written, by name. */
    static Map<String, byte[]> bundle(Map<String, AssetFile> files, DiagnosticCollector diagnostics) {
        StyleSheets sheets = new StyleSheets(files, diagnostics);
        Map<String, byte[]> bundled = new TreeMap<>();
        for (AssetFile file : files.values()) {
            bundled.put(
                    file.name(),
                    file.isStyleSheet()
                            ? CssMinifier.minify(sheets.bundle(file, file.name(), new LinkedHashSet<>()))
                                    .getBytes(StandardCharsets.UTF_8)
                            : file.content());
        }
        bundled.keySet().removeAll(sheets.imported);
        return bundled;
    }

    /**
     * @param root the sheet that is being put together
     * @param open the sheets that lead from it to this one
     */
    private String bundle(AssetFile sheet, String root, Set<String> open) {
        open.add(sheet.name());
        InputFile input = inputs.computeIfAbsent(sheet.name(), name -> new InputFile(sheet.path(), sheet.text()));
        Matcher matcher = IMPORT.matcher(input.text());
        StringBuilder out = new StringBuilder();
        int done = 0;
        while (matcher.find()) {
            out.append(readdressed(input.text().substring(done, matcher.start()), sheet.name(), root));
            out.append(imported(matcher, input, sheet, root, open));
            done = matcher.end();
        }
        open.remove(sheet.name());
        return out.append(readdressed(input.text().substring(done), sheet.name(), root)).toString();
    }

    private String imported(Matcher matcher, InputFile input, AssetFile sheet, String root, Set<String> open) {
        String name = AssetFile.resolve(sheet.name(), matcher.group(1));
        AssetFile target = files.get(name);
        if (target == null) {
            diagnostics.error(
                    Code.ASSET_PATH,
                    input.span(matcher.start(1), matcher.end(1)),
                    "there is no style sheet \"" + name + "\" to import",
                    Suggestions.didYouMean(name, files.keySet()));
            return "";
        }
        if (open.contains(name)) {
            diagnostics.error(
                    Code.ASSET_PATH,
                    input.span(matcher.start(1), matcher.end(1)),
                    "\"" + name + "\" imports itself, through " + String.join(", ", open),
                    "take one of the imports out");
            return "";
        }
        imported.add(name);
        String content = bundle(target, root, open).strip();
        return matcher.group(2) == null ? content : "@layer " + matcher.group(2) + " {\n" + content + "\n}";
    }

    /** Addresses count from the file they stand in: from another folder they read otherwise. */
    private static String readdressed(String css, String from, String root) {
        String folder = AssetFile.folder(from);
        if (folder.equals(AssetFile.folder(root))) {
            return css;
        }
        return ADDRESS.matcher(css).replaceAll(match -> {
            String address = match.group(2);
            if (address.startsWith("#") || address.startsWith("/") || address.contains(":")) {
                return Matcher.quoteReplacement(match.group());
            }
            String up = "../".repeat((int) AssetFile.folder(root).chars().filter(c -> c == '/').count());
            return Matcher.quoteReplacement("url(\"" + up + AssetFile.resolve(from, address) + "\")");
        });
    }
}
