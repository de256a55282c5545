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
 * <code>{"literal": "c. 1900"}</code>, or as an EDTF text. In YAML, pandoc and Better BibTeX write a list of one or two
 * groups <code>{year: 2013, month: 1, day: 23}</code>.
 */
record ItemDate(Edtf edtf, CSLDate csl) {

    static Optional<ItemDate> read(Node node, DiagnosticCollector diagnostics) {
        if (node instanceof Node.Scalar scalar) {
            return EdtfParser.parse(scalar.text(), scalar.span(), diagnostics).map(edtf -> new ItemDate(edtf, csl(edtf)));
        }
        if (node instanceof Node.Sequence ends) {
            return readEnds(ends, diagnostics);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return wrongShape(node, diagnostics);
        }
        if (mapping.find("year").isPresent()) {
            return readEnds(new Node.Sequence(List.of(mapping), mapping.span()), diagnostics);
        }
        boolean circa = isCirca(mapping);
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

    private static boolean isCirca(Node.Mapping date) {
        return word(date, "circa").filter(word -> !word.equals("false") && !word.equals("0")).isPresent();
    }

    /** Without the season of a year, for which {@link Edtf} has no form. */
    private static Optional<ItemDate> readEnds(Node.Sequence ends, DiagnosticCollector diagnostics) {
        List<String> texts = new ArrayList<>();
        for (Node end : ends.items()) {
            Optional<String> text = end instanceof Node.Mapping date ? end(date) : Optional.empty();
            if (text.isEmpty()) {
                return wrongShape(ends, diagnostics);
            }
            texts.add(text.get());
        }
        if (texts.isEmpty() || texts.size() > 2) {
            return wrongShape(ends, diagnostics);
        }
        return EdtfParser.parse(String.join("/", texts), ends.span(), diagnostics).map(edtf -> new ItemDate(edtf, csl(edtf)));
    }

    private static Optional<String> end(Node.Mapping date) {
        StringBuilder text = new StringBuilder();
        for (String part : List.of("year", "month", "day")) {
            Optional<String> number = word(date, part);
            if (number.isEmpty()) {
                break;
            }
            if (!isNumber(number.get())) {
                return Optional.empty();
            }
            text.append(text.isEmpty() ? padded(number.get(), 4) : "-" + padded(number.get(), 2));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(isCirca(date) ? text + "~" : text.toString());
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
