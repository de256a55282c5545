package org.dossier.markdown;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.markdown.Attributes.Attribute;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Html;
import org.dossier.text.Suggestions;

/** What can carry attributes, and which. */
enum Bearer {
    PARAGRAPH("a paragraph", Set.of("lang", "dir", "reason"), Set.of()),
    ROW("a row of a table", Set.of("lang", "dir", "reason"), Set.of()),
    HEADING("a heading", Set.of("lang", "dir"), Set.of()),
    LINK("a link", Set.of("lang", "hreflang"), Set.of()),
    IMAGE("an image", Set.of("lang", "width", "height"), Set.of("decorative"));

    /** The class that exempts a paragraph from the citation rule; never printed. */
    static final String UNSOURCED = "unsourced";

    private final String words;
    private final Set<String> keys;
    private final Set<String> flags;

    Bearer(String words, Set<String> keys, Set<String> flags) {
        this.words = words;
        this.keys = keys;
        this.flags = flags;
    }

    /** The attributes as markup, each with a space before it; those that do not belong here are reported and left out. */
    String markup(Attributes attributes, Anchors anchors, DiagnosticCollector diagnostics) {
        if (attributes.all().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (Attribute one : attributes.all()) {
            switch (one.form()) {
                case ID -> id(one, anchors, diagnostics);
                case CLASS -> unsourced(one, attributes, diagnostics);
                case FLAG -> known(one, flags, diagnostics);
                case VALUE -> value(one, attributes, diagnostics);
            }
        }
        attributes.id().ifPresent(id -> write("id", id.name(), out));
        String classes = attributes.classes(Set.of(UNSOURCED));
        if (!classes.isEmpty()) {
            write("class", classes, out);
        }
        attributes.all().stream()
                .filter(one -> one.form() == Attributes.Form.VALUE && keys.contains(one.name()) && !one.name().equals("reason"))
                .forEach(one -> write(one.name(), one.value(), out));
        return out.toString();
    }

    private static void write(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        Html.escape(value, out);
        out.append('"');
    }

    private static void id(Attribute id, Anchors anchors, DiagnosticCollector diagnostics) {
        if (Anchors.isReserved(id.name())) {
            diagnostics.error(Code.INVALID_ATTRIBUTE, id.place(), "ids that begin like \"" + id.name() + "\" are those of notes", "choose another id");
        }
        anchors.take(id.name(), id.place()).ifPresent(first -> diagnostics.add(Diagnostic.error(
                        Code.DUPLICATE_ANCHOR, id.place(), "the id \"" + id.name() + "\" stands twice on this page")
                .related(first, "the first is here")
                .hint("choose another id")));
    }

    private void unsourced(Attribute one, Attributes attributes, DiagnosticCollector diagnostics) {
        if (!one.name().equals(UNSOURCED)) {
            return;
        }
        if (this != PARAGRAPH && this != ROW) {
            diagnostics.error(Code.INVALID_ATTRIBUTE, one.place(), "only a paragraph, list item or row of a table can be .unsourced", "remove it from " + words);
        } else if (attributes.complete()
                && keys.containsAll(attributes.keys())
                && attributes.value("reason").filter(reason -> !reason.value().isBlank()).isEmpty()) {
            diagnostics.error(
                    Code.INVALID_ATTRIBUTE,
                    one.place(),
                    words + " without source gives no reason",
                    "write {.unsourced reason=\"why no source is needed\"}");
        }
    }

    private void value(Attribute one, Attributes attributes, DiagnosticCollector diagnostics) {
        if (!known(one, keys, diagnostics)) {
            return;
        }
        String problem = switch (one.name()) {
            case "lang", "hreflang" -> isLanguage(one.value()) ? "" : "is not a language tag such as es or fr-CA";
            case "dir" -> Set.of("ltr", "rtl", "auto").contains(one.value()) ? "" : "is not a direction: ltr, rtl or auto";
            case "width", "height" -> one.value().matches("[1-9]\\d{0,4}") ? "" : "is not a number of pixels";
            case "reason" -> attributes.hasClass(UNSOURCED) ? "" : "gives a reason, but nothing here is .unsourced";
            default -> "";
        };
        if (!problem.isEmpty()) {
            diagnostics.error(Code.INVALID_ATTRIBUTE, one.valuePlace(), "\"" + one.value() + "\" " + problem);
        }
    }

    private boolean known(Attribute one, Set<String> names, DiagnosticCollector diagnostics) {
        if (names.contains(one.name())) {
            return true;
        }
        Set<String> known = new TreeSet<>(Stream.concat(keys.stream(), flags.stream()).toList());
        diagnostics.error(
                Code.INVALID_ATTRIBUTE,
                one.place(),
                words + " has no attribute \"" + one.name() + "\"",
                Suggestions.didYouMean(one.name(), known),
                "known attributes: #id, .class, " + String.join(", ", known));
        return false;
    }

    /** A well-formed BCP 47 tag. */
    static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
