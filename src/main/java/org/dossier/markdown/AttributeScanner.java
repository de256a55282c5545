package org.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import org.dossier.markdown.Attributes.Attribute;
import org.dossier.markdown.Attributes.Form;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;

/** Reads one pair of braces from left to right. */
final class AttributeScanner {

    private static final String CURLY = "\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019";

    private final Span span;
    private final String text;
    private final Code code;
    private final DiagnosticCollector diagnostics;
    private final List<Attribute> found = new ArrayList<>();
    private int at = 1;

    AttributeScanner(Span span, Code code, DiagnosticCollector diagnostics) {
        this.span = span;
        this.text = span.text();
        this.code = code;
        this.diagnostics = diagnostics;
    }

    Attributes scan() {
        int end = text.length() - 1;
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (!one(end)) {
                return new Attributes(found, false);
            }
        }
        return new Attributes(found, true);
    }

    /** Reads one attribute; false when nothing after it can be trusted. */
    private boolean one(int end) {
        int start = at;
        Form form = switch (text.charAt(at)) {
            case '#' -> Form.ID;
            case '.' -> Form.CLASS;
            default -> Form.FLAG;
        };
        if (form != Form.FLAG) {
            at++;
        }
        int nameStart = at;
        while (at < end && isNameCharacter(text.charAt(at))) {
            at++;
        }
        String name = text.substring(nameStart, at);
        boolean valued = form == Form.FLAG && at < end && text.charAt(at) == '=';
        if (name.isEmpty() || !valued && at < end && !Character.isWhitespace(text.charAt(at))) {
            return malformed(start, end);
        }
        if (valued) {
            at++;
            return value(name, start, end);
        }
        add(form, name, "", start, span.within(start, at));
        return true;
    }

    private boolean value(String name, int start, int end) {
        if (at < end && CURLY.indexOf(text.charAt(at)) >= 0) {
            diagnostics.error(
                    code, span.within(at, at + 1), "the value of \"" + name + "\" begins with a curly quote", "write straight quotes: \"");
            return false;
        }
        if (at < end && text.charAt(at) == '"') {
            return quoted(name, start, end);
        }
        int valueStart = at;
        while (at < end && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '"') {
            at++;
        }
        if (at == valueStart || at < end && text.charAt(at) == '"') {
            return malformed(start, end);
        }
        add(Form.VALUE, name, text.substring(valueStart, at), start, span.within(valueStart, at));
        return true;
    }

    private boolean quoted(String name, int start, int end) {
        int valueStart = ++at;
        StringBuilder value = new StringBuilder();
        while (at < end && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < end) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at >= end) {
            diagnostics.error(code, span.within(start, end), "the value of \"" + name + "\" is not closed", "end it with a quote: \"");
            return false;
        }
        at++;
        add(Form.VALUE, name, value.toString().replace('\n', ' '), start, span.within(valueStart, at - 1));
        return true;
    }

    private boolean malformed(int start, int end) {
        int stop = start;
        while (stop < end && !Character.isWhitespace(text.charAt(stop))) {
            stop++;
        }
        diagnostics.error(
                code,
                span.within(start, stop),
                "\"" + text.substring(start, stop) + "\" is not an attribute",
                "write key=\"value\", .class, #id or a single word, with a space between them");
        return false;
    }

    private void add(Form form, String name, String value, int start, Span valuePlace) {
        for (Attribute earlier : found) {
            boolean twice = earlier.form() == form && (form == Form.ID || earlier.name().equals(name));
            if (twice) {
                diagnostics.error(code, span.within(start, at), "\"" + span.text().substring(start, at) + "\" repeats an attribute", "keep one of them");
                return;
            }
        }
        found.add(new Attribute(form, name, value, span.within(start, at), valuePlace));
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
