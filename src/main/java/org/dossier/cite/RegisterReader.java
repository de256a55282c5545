package org.dossier.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Source;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;
import org.dossier.text.Span;
import org.dossier.yaml.JsonReader;
import org.dossier.yaml.Node;
import org.dossier.yaml.YamlReader;

/**
 * Reads the files of the register: CSL-JSON as Zotero exports it, the same as YAML, and BibTeX.
 *
 * <p>CSL-JSON's format is the <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL data
 * schema</a>; keys we do not use are kept out of sight, not refused, since exports hold many.
 */
public final class RegisterReader {

    private final DiagnosticCollector diagnostics;
    /** By id in lower case: an id is part of an address, and addresses differ in more than case. */
    private final Map<String, Source> seen = new LinkedHashMap<>();
    private final List<Register.Entry> entries = new ArrayList<>();

    private RegisterReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads all files as one register.
     *
     * @param files {@code .json}, {@code .yaml}, {@code .yml} or {@code .bib}, in order
     * @return what is good in them; the rest is in {@code diagnostics}
     */
    public static Register read(List<InputFile> files, DiagnosticCollector diagnostics) {
        RegisterReader reader = new RegisterReader(diagnostics);
        files.forEach(reader::read);
        return new Register(reader.entries);
    }

    private void read(InputFile file) {
        String path = file.path();
        switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "json" -> JsonReader.read(file, diagnostics).ifPresent(this::readItems);
            case "yaml", "yml" -> YamlReader.read(file, 0, file.text().length(), diagnostics).ifPresent(this::readItems);
            case "bib" -> readEntries(BibTexParser.parse(file, diagnostics));
            default -> diagnostics.error(
                    Code.UNKNOWN_FILE,
                    new FileLocation(path),
                    "a register is a .json, .yaml or .bib file",
                    "export your sources as CSL JSON, or move the file out of content/sources/");
        }
    }

    private void readEntries(List<BibTexParser.Entry> entries) {
        ItemReader reader = new ItemReader(diagnostics);
        entries.forEach(entry -> reader.read(BibTexItem.of(entry, diagnostics)).ifPresent(this::add));
    }

    private void readItems(Node root) {
        Node list = root;
        // What pandoc calls a bibliography: the list under one key.
        if (root instanceof Node.Mapping mapping && mapping.find("references").isPresent()) {
            list = mapping.find("references").get().value();
        }
        if (!(list instanceof Node.Sequence sequence)) {
            diagnostics.error(
                    Code.WRONG_TYPE, start(list), "a register is a list of sources, but this is " + list.shape(),
                    list.span().path().endsWith(".json") ? "write [ … ] around it" : "begin each source with \"- \"");
            return;
        }
        ItemReader reader = new ItemReader(diagnostics);
        for (Node item : sequence.items()) {
            if (item instanceof Node.Mapping mapping) {
                reader.read(mapping).ifPresent(this::add);
            } else {
                diagnostics.error(Code.WRONG_TYPE, item.span(), "a source is a group of keys, but this is " + item.shape());
            }
        }
    }

    private static Span start(Node node) {
        return node.span().within(0, Math.min(1, node.span().end() - node.span().start()));
    }

    private void add(Register.Entry entry) {
        Source source = entry.source();
        Optional<Source> first = Optional.ofNullable(seen.putIfAbsent(source.id().toLowerCase(Locale.ROOT), source));
        if (first.isEmpty()) {
            entries.add(entry);
            return;
        }
        String message = first.get().id().equals(source.id())
                ? "the id \"" + source.id() + "\" is given to two sources"
                : "the id \"" + source.id() + "\" differs from \"" + first.get().id() + "\" in nothing but case";
        diagnostics.add(Diagnostic.error(Code.DUPLICATE_SOURCE, source.span(), message)
                .related(first.get().span(), "it is first given here")
                .hint("give one of the two another id"));
    }
}
