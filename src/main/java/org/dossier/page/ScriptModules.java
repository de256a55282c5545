package org.dossier.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.page.AssetReader.AssetFile;
import org.dossier.page.ModuleImports.Import;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Suggestions;

/**
 * Makes scripts import each other by the names under which they are written.
 *
 * <p>{@code import … from "./place.js"} becomes {@code import … from "./place.5f2c19aa.js"}. The fingerprint of a script
 * depends on what it imports, since a change there changes the name in it: what is imported is therefore done first, and
 * scripts that import each other have no fingerprint. The site's file wins over the theme's here too. Unlike a style
 * sheet, a script that is imported stays a file: the point of a module is to be loaded when it is needed.
 */
final class ScriptModules {

    private final Map<String, AssetFile> files;
    private final DiagnosticCollector diagnostics;
    private final Map<String, byte[]> linked = new TreeMap<>();

    /** The scripts that lead to the one being linked. */
    private final Set<String> open = new LinkedHashSet<>();

    /** One input a file, so that a problem met twice is the same problem. */
    private final Map<String, InputFile> inputs = new HashMap<>();

    private ScriptModules(Map<String, AssetFile> files, DiagnosticCollector diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** Every script as it is to be written, by name. */
    static Map<String, byte[]> link(Map<String, AssetFile> files, DiagnosticCollector diagnostics) {
        ScriptModules modules = new ScriptModules(files, diagnostics);
        files.values().stream().filter(AssetFile::isScript).forEach(modules::link);
        return modules.linked;
    }

    private byte[] link(AssetFile script) {
        byte[] known = linked.get(script.name());
        if (known != null) {
            return known;
        }
        open.add(script.name());
        InputFile input = inputs.computeIfAbsent(script.name(), name -> new InputFile(script.path(), script.text()));
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Import found : ModuleImports.of(input.text())) {
            out.append(input.text(), done, found.start()).append(specifier(found, input, script));
            done = found.end();
        }
        open.remove(script.name());
        byte[] content = done == 0
                ? script.content()
                : out.append(input.text().substring(done)).toString().getBytes(StandardCharsets.UTF_8);
        linked.put(script.name(), content);
        return content;
    }

    /** As written where there is something to report. */
    private String specifier(Import found, InputFile input, AssetFile script) {
        String name = AssetFile.resolve(script.name(), found.specifier());
        AssetFile target = files.get(name);
        if (target == null) {
            diagnostics.error(
                    Code.ASSET_PATH,
                    input.span(found.start(), found.end()),
                    "there is no script \"" + name + "\" to import",
                    Suggestions.didYouMean(name, files.keySet()));
            return found.specifier();
        }
        if (open.contains(name)) {
            diagnostics.error(
                    Code.ASSET_PATH,
                    input.span(found.start(), found.end()),
                    "\"" + name + "\" imports itself, through " + String.join(", ", open),
                    "move what both need into a script of its own");
            return found.specifier();
        }
        byte[] content = target.isScript() ? link(target) : target.content();
        String written = AssetReader.planned(name, content).path().path();
        String folder = found.specifier().substring(0, found.specifier().lastIndexOf('/') + 1);
        return folder + written.substring(written.lastIndexOf('/') + 1);
    }
}
