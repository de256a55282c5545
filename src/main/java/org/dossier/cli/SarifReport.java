package org.dossier.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.Location;
import org.dossier.text.Severity;
import org.dossier.text.Span;
import org.dossier.yaml.JsonWriter;

/**
 * Problems for code hosts and editors: {@code dossier check --format sarif}.
 *
 * <p>SARIF 2.1.0, <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">OASIS standard</a>. Paths
 * are relative to the site's folder, which stands as {@code %SRCROOT%}, the name code hosts know.
 */
final class SarifReport {

    private static final String ROOT = "%SRCROOT%";

    private SarifReport() {}

    static String print(List<Diagnostic> diagnostics) {
        List<Code> rules = diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
        JsonWriter json = new JsonWriter()
                .beginObject()
                .value("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
                .value("version", "2.1.0")
                .beginArray("runs")
                .beginObject();
        tool(rules, json);
        json.value("columnKind", "unicodeCodePoints");
        json.beginObject("originalUriBaseIds").beginObject(ROOT);
        json.beginObject("description").value("text", "The folder of the site").end();
        json.end().end();
        json.beginArray("results");
        diagnostics.forEach(diagnostic -> result(diagnostic, rules.indexOf(diagnostic.code()), json));
        return json.end().end().end().end().text();
    }

    private static void tool(List<Code> rules, JsonWriter json) {
        json.beginObject("tool").beginObject("driver").value("name", "Dossier").value("version", Version.number());
        json.beginArray("rules");
        for (Code rule : rules) {
            json.beginObject().value("id", rule.id());
            json.beginObject("shortDescription").value("text", rule.id().replace('-', ' ')).end();
            json.beginObject("help").value("text", "See docs/checks.md, \"" + rule.id() + "\"").end();
            json.end();
        }
        json.end().end().end();
    }

    private static void result(Diagnostic diagnostic, int rule, JsonWriter json) {
        json.beginObject()
                .value("ruleId", diagnostic.code().id())
                .value("ruleIndex", rule)
                .value("level", diagnostic.severity() == Severity.ERROR ? "error" : "warning");
        json.beginObject("message").value("text", withHints(diagnostic)).end();
        json.beginArray("locations").beginObject();
        place(diagnostic.location(), json);
        json.end().end();
        if (!diagnostic.related().isEmpty()) {
            json.beginArray("relatedLocations");
            for (Diagnostic.Related related : diagnostic.related()) {
                json.beginObject();
                place(related.location(), json);
                json.beginObject("message").value("text", related.message()).end().end();
            }
            json.end();
        }
        json.end();
    }

    /** What to do stands in the message, since viewers show that and little else. */
    private static String withHints(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.message());
        diagnostic.hints().forEach(hint -> text.append('\n').append(hint));
        return text.toString();
    }

    private static void place(Location location, JsonWriter json) {
        json.beginObject("physicalLocation");
        json.beginObject("artifactLocation").value("uri", relative(location.path())).value("uriBaseId", ROOT).end();
        if (location instanceof Span span) {
            json.beginObject("region")
                    .value("startLine", span.line())
                    .value("startColumn", span.column())
                    .value("endLine", span.endLine())
                    .value("endColumn", span.endColumn())
                    .end();
        }
        json.end();
    }

    /** A path as a relative reference (RFC 3986): spaces and accents in percent signs, no colon that reads as a scheme. */
    private static String relative(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"" + path + "\" is no path", e);
        }
    }
}
