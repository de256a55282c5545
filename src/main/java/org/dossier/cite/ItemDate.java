package org.dossier.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Edtf;
import org.dossier.model.EdtfParser;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;
import org.dossier.yaml.Node;

/**
 * A date of a source, for us and for citeproc.
 *
 * <p>Written as CSL-JSON's <code>{"date-parts": [[2013, 1, 23]]}</code>, with two lists for an interval, as
 * <code>{"literal": "c. 1900"}</code>, or as an EDTF text.
 */
record ItemDate(Edtf edtf, CSLDate csl) {

    static Optional<ItemDate> read(Node node, DiagnosticCollector diagnostics) {
        if (node instanceof Node.Scalar scalar) {
            return EdtfParser.parse(scalar.text(), scalar.span(), diagnostics).map(edtf -> new ItemDate(edtf, csl(edtf)));
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return wrongShape(node, diagnostics);
        }
        boolean circa = word(mapping, "circa").filter(word -> !word.equals("false") && !word.equals("0")).isPresent();
        Optional<Node> parts = mapping.find("date-parts").map(Node.Entry::value);
        if (parts.isEmpty()) {
            String words = word(mapping, "literal").or(() -> word(mapping, "raw")).orElse("");
            return words.isEmpty() ? wrongShape(node, diagnostics) : Optional.of(literal(words));
        }
        return text(parts.get())
                .map(text -> circa && !text.contains("/") ? text + "~" : text)
                .map(text -> EdtfParser.parse(text, parts.get().span(), diagnostics))
                .orElseGet(() -> {
                    wrongShape(node, diagnostics);
                    return Optional.empty();
                })
                .map(edtf -> new ItemDate(edtf, csl(edtf)));
    }

    /** citeproc's dates of BibTeX entries. */
    static Edtf edtf(CSLDate date, Span place, DiagnosticCollector diagnostics) {
        if (date == null || date.getDateParts() == null) {
            return Edtf.UNKNOWN;
        }
        List<String> ends = new ArrayList<>();
        for (int[] parts : date.getDateParts()) {
            StringBuilder end = new StringBuilder();
            for (int part : parts) {
                end.append(end.isEmpty() ? padded(String.valueOf(part), 4) : "-" + padded(String.valueOf(part), 2));
            }
            ends.add(end.toString());
        }
        return EdtfParser.parse(String.join("/", ends), place, diagnostics).orElse(Edtf.UNKNOWN);
    }

    private static Optional<String> word(Node.Mapping mapping, String key) {
        return mapping.find(key)
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .filter(scalar -> !scalar.isAbsent())
                .map(Node.Scalar::text);
    }

    private static ItemDate literal(String words) {
        return new ItemDate(Edtf.UNKNOWN, new CSLDateBuilder().literal(words).build());
    }

    /** {@code [[2013, 1, 23]]} as {@code 2013-01-23}; Zotero writes the numbers as texts. */
    private static Optional<String> text(Node parts) {
        List<String> ends = new ArrayList<>();
        for (Node end : items(parts)) {
            List<String> numbers = new ArrayList<>();
            for (Node part : items(end)) {
                if (!(part instanceof Node.Scalar scalar) || !isNumber(scalar.text())) {
                    return Optional.empty();
                }
                numbers.add(padded(scalar.text(), numbers.isEmpty() ? 4 : 2));
            }
            ends.add(String.join("-", numbers));
        }
        return ends.isEmpty() || ends.size() > 2 || ends.contains("") ? Optional.empty() : Optional.of(String.join("/", ends));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String padded(String number, int width) {
        return "0".repeat(Math.max(0, width - number.length())) + number;
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    private static CSLDate csl(Edtf edtf) {
        CSLDateBuilder builder = new CSLDateBuilder();
        if (edtf instanceof Edtf.Moment moment && moment.unspecifiedYears() == 0) {
            return builder.dateParts(parts(moment)).circa(moment.approximate() || moment.uncertain() ? true : null).build();
        }
        if (edtf instanceof Edtf.Interval interval
                && interval.start() instanceof Edtf.Moment start
                && interval.end() instanceof Edtf.Moment end) {
            return builder.dateParts(parts(start), parts(end)).build();
        }
        return builder.literal(edtf.text()).build();
    }

    private static int[] parts(Edtf.Moment moment) {
        if (moment.month() == 0) {
            return new int[] {moment.year()};
        }
        return moment.day() == 0
                ? new int[] {moment.year(), moment.month()}
                : new int[] {moment.year(), moment.month(), moment.day()};
    }

    private static Optional<ItemDate> wrongShape(Node node, DiagnosticCollector diagnostics) {
        diagnostics.error(
                Code.INVALID_DATE,
                node.span(),
                "this is not a date of a source",
                "write {\"date-parts\": [[2013, 1, 23]]}, {\"literal\": \"spring 2013\"} or \"2013-01-23\"");
        return Optional.empty();
    }
}
