package org.dossier.cli;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Site;
import org.dossier.text.Diagnostic;
import org.dossier.text.Location;
import org.dossier.text.Severity;
import org.dossier.text.Span;
import org.dossier.yaml.JsonWriter;

/**
 * Problems for a program: {@code dossier check --format json}.
 *
 * <pre>
 * {
 *   "version": "0.1.0",
 *   "errors": 1,
 *   "warnings": 0,
 *   "coverage": {
 *     "percent": 97, "cited": 97, "exempt": 2, "missing": 3,
 *     "kinds": {"chapter": {"percent": 97, "cited": 97, "exempt": 2, "missing": 3}},
 *     "others": {"page": {"percent": 0, "cited": 0, "exempt": 0, "missing": 12}}
 *   },
 *   "exempt": [{"reason": "Signpost", "path": "content/story/04-the-trials.md", "line": 66, …}],
 *   "sources": {"registered": 230, "cited": 228, "consulted": {"in-full": 2, "opening-only": 215, "not-consulted": 13}},
 *   "claims": {"established": 10, "alleged": 4, "contested": 20, "overturned": 2},
 *   "problems": [
 *     {
 *       "severity": "error",
 *       "code": "unknown-source",
 *       "message": "no source has the id \"S2O4\"",
 *       "path": "content/people/florence-cassez.md",
 *       "line": 14,
 *       "column": 5,
 *       "endLine": 14,
 *       "endColumn": 9,
 *       "hints": ["did you mean \"S204\"?"],
 *       "related": []
 *     }
 *   ]
 * }
 * </pre>
 *
 * <p>Lines and columns count from 1, a column being one Unicode code point; the end is the place after the last. A
 * problem of a whole file has none of the four. The coverage is that of the kinds that must cite, the others stand apart;
 * coverage, exempt passages, sources and claims are left out when the site could not be read so far.
 */
final class JsonReport {

    private JsonReport() {}

    /** @param site empty when it could not be read so far */
    static String print(List<Diagnostic> diagnostics, Optional<Site> site) {
        JsonWriter json = new JsonWriter().beginObject().value("version", Version.number());
        json.value("errors", count(diagnostics, Severity.ERROR)).value("warnings", count(diagnostics, Severity.WARNING));
        site.ifPresent(read -> JsonFigures.write(read, json));
        json.beginArray("problems");
        for (Diagnostic diagnostic : diagnostics) {
            json.beginObject()
                    .value("severity", diagnostic.severity().word())
                    .value("code", diagnostic.code().id())
                    .value("message", diagnostic.message());
            place(diagnostic.location(), json);
            json.beginArray("hints");
            diagnostic.hints().forEach(json::value);
            json.end().beginArray("related");
            for (Diagnostic.Related related : diagnostic.related()) {
                json.beginObject().value("message", related.message());
                place(related.location(), json);
                json.end();
            }
            json.end().end();
        }
        return json.end().end().text();
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
    }

    /** Of an object that is open. */
    static void place(Location location, JsonWriter json) {
        json.value("path", location.path());
        if (location instanceof Span span) {
            json.value("line", span.line())
                    .value("column", span.column())
                    .value("endLine", span.endLine())
                    .value("endColumn", span.endColumn());
        }
    }
}
