package org.dossier.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Edtf;
import org.dossier.model.EdtfParser;
import org.dossier.model.Source;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Suggestions;
import org.dossier.yaml.Fields;
import org.dossier.yaml.Node;

/**
 * What an editor noted about a source, beside CSL: the keys of ours in an item's {@code custom} object.
 *
 * <pre>
 * "custom": {"kind": "agency", "grade": "A", "consulted": "full", "limits": "Gives another day.",
 *            "archive": {"url": "https://web.archive.org/…", "date": "2013-01-24"}}
 * </pre>
 */
record EditorNotes(
        Source.Kind kind, Source.Consulted consulted, Source.Grade grade, Source.Archive archive, String limits) {

    private static final List<String> KEYS = List.of("archive", "consulted", "grade", "kind", "limits");
    private static final Map<String, Source.Kind> KINDS = Fields.choices(Source.Kind.class, Source.Kind::word);
    private static final Map<String, Source.Grade> GRADES = new LinkedHashMap<>();
    private static final Map<String, Source.Consulted> CONSULTED = new LinkedHashMap<>();

    static {
        GRADES.put("A", Source.Grade.A);
        GRADES.put("B", Source.Grade.B);
        GRADES.put("C", Source.Grade.C);
        CONSULTED.put("full", Source.Consulted.IN_FULL);
        CONSULTED.put("opening", Source.Consulted.OPENING_ONLY);
        CONSULTED.put("none", Source.Consulted.NOT_CONSULTED);
    }

    /** Those of a source about which nothing is noted. */
    private static EditorNotes none(String type) {
        return new EditorNotes(
                SourceKinds.of(type), Source.Consulted.NOT_STATED, Source.Grade.NOT_GRADED, Source.Archive.NONE, "");
    }

    /** @param type the item's CSL type, which gives the kind where the editor does not */
    static EditorNotes read(Node.Mapping item, String type, DiagnosticCollector diagnostics) {
        Optional<Node> node = item.find("custom").map(Node.Entry::value);
        if (node.isEmpty() || !(node.get() instanceof Node.Mapping custom)) {
            return none(type);
        }
        refuseMistyped(custom, diagnostics);
        Fields fields = new Fields(custom, "a source", diagnostics);
        return new EditorNotes(
                fields.choice("kind", KINDS, SourceKinds.of(type)),
                fields.choice("consulted", CONSULTED, Source.Consulted.NOT_STATED),
                fields.choice("grade", GRADES, Source.Grade.NOT_GRADED),
                fields.group("archive", "an archive's copy").map(copy -> archive(copy, diagnostics)).orElse(Source.Archive.NONE),
                fields.text("limits").strip());
    }

    /** The object is open to every program: only what looks like a key of ours, mistyped, is a mistake. */
    private static void refuseMistyped(Node.Mapping custom, DiagnosticCollector diagnostics) {
        for (Node.Entry entry : custom.entries()) {
            String key = entry.key().text();
            if (!KEYS.contains(key) && Suggestions.nearest(key, KEYS).isPresent()) {
                diagnostics.error(
                        Code.UNKNOWN_KEY, entry.key().span(), "unknown key \"" + key + "\"", Suggestions.didYouMean(key, KEYS));
            }
        }
    }

    private static Source.Archive archive(Fields copy, DiagnosticCollector diagnostics) {
        copy.require("url");
        String url = copy.word("url").map(word -> SourceUrl.vet(word.text(), word.span(), diagnostics)).orElse("");
        Edtf date = copy.value("date", EdtfParser::parse, Edtf.UNKNOWN);
        copy.refuseOthers();
        return url.isEmpty() ? Source.Archive.NONE : new Source.Archive(url, date);
    }
}
