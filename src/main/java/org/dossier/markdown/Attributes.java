package org.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;

/**
 * Attributes in braces: {@code {#id .class key="value" flag}}.
 *
 * <p>One grammar for paragraphs, headings, images, links and directives. Inside double quotes, {@code \"} is a quote.
 *
 * @param complete false when something could not be read, so that nothing should be said about what is missing
 */
record Attributes(List<Attribute> all, boolean complete) {

    static final Attributes NONE = new Attributes(List.of(), true);

    /** How an attribute is written. */
    enum Form {
        ID,
        CLASS,
        VALUE,
        FLAG
    }

    /**
     * One attribute.
     *
     * @param name the id, the class, the key or the flag itself
     * @param value empty unless the form is {@code VALUE}
     * @param place all of it
     * @param valuePlace the value without its quotes; equal to {@code place} where there is none
     */
    record Attribute(Form form, String name, String value, Span place, Span valuePlace) {}

    Attributes {
        all = List.copyOf(all);
    }

    Optional<Attribute> id() {
        return all.stream().filter(one -> one.form() == Form.ID).findFirst();
    }

    Optional<Attribute> value(String key) {
        return all.stream().filter(one -> one.form() == Form.VALUE && one.name().equals(key)).findFirst();
    }

    /** The keys that have a value. */
    Set<String> keys() {
        return all.stream().filter(one -> one.form() == Form.VALUE).map(Attribute::name).collect(Collectors.toSet());
    }

    boolean hasClass(String name) {
        return all.stream().anyMatch(one -> one.form() == Form.CLASS && one.name().equals(name));
    }

    boolean hasFlag(String name) {
        return all.stream().anyMatch(one -> one.form() == Form.FLAG && one.name().equals(name));
    }

    /** The classes but those that mean something to us, separated by spaces. */
    String classes(Set<String> without) {
        List<String> names = new ArrayList<>();
        for (Attribute one : all) {
            if (one.form() == Form.CLASS && !without.contains(one.name())) {
                names.add(one.name());
            }
        }
        return String.join(" ", names);
    }

    /**
     * Where the braces that begin at {@code start} end.
     *
     * @return the offset after the closing brace, or -1 when there is none on the same paragraph
     */
    static int end(CharSequence text, int start) {
        boolean quoted = false;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '}') {
                return i + 1;
            } else if (!quoted && c == '{') {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Reads what stands in braces.
     *
     * @param span the braces and all between them
     * @param code what a mistake is reported as
     */
    static Attributes parse(Span span, Code code, DiagnosticCollector diagnostics) {
        return new AttributeScanner(span, code, diagnostics).scan();
    }
}
