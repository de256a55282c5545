package org.dossier.config;

import java.util.ArrayList;
import java.util.List;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;

/**
 * Reads the syntax of {@link java.util.Properties#load(java.io.Reader)}, with the place of every key and value:
 * {@code =}, {@code :} or white space between them, comments with {@code #} or {@code !}, lines continued by a backslash.
 */
final class PropertiesParser {

    private final InputFile file;
    private final String text;
    private final DiagnosticCollector diagnostics;
    private int at;

    private PropertiesParser(InputFile file, DiagnosticCollector diagnostics) {
        this.file = file;
        this.text = file.text();
        this.diagnostics = diagnostics;
    }

    /** The settings in the order written, keys given twice included. */
    static List<Setting> parse(InputFile file, DiagnosticCollector diagnostics) {
        return new PropertiesParser(file, diagnostics).settings();
    }

    private List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                return settings;
            }
            if (text.charAt(at) == '#' || text.charAt(at) == '!') {
                at = lineEnd();
            } else {
                settings.add(setting());
            }
        }
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private Setting setting() {
        int keyStart = at;
        StringBuilder key = new StringBuilder();
        while (at < text.length() && "=: \t\n".indexOf(text.charAt(at)) < 0) {
            next(key);
        }
        int keyEnd = at;
        skipBlanks();
        if (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
            at++;
            skipBlanks();
        }
        int valueStart = at;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '\n') {
            next(value);
        }
        int valueEnd = valueStart + text.substring(valueStart, at).stripTrailing().length();
        return new Setting(
                key.toString(), value.toString().strip(), file.span(keyStart, keyEnd), file.span(valueStart, Math.max(valueStart, valueEnd)));
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || isContinuation())) {
            at += isContinuation() ? 2 : 1;
        }
    }

    private boolean isContinuation() {
        return text.startsWith("\\\n", at);
    }

    /** One character, or what a backslash makes of those after it. */
    private void next(StringBuilder out) {
        char c = text.charAt(at);
        if (c != '\\') {
            out.append(c);
            at++;
        } else if (isContinuation()) {
            at += 2;
            skipBlanks();
        } else if (at + 1 == text.length()) {
            at++;
        } else {
            escape(text.charAt(at + 1), out);
        }
    }

    private void escape(char letter, StringBuilder out) {
        if (letter == 'u') {
            String digits = text.substring(at + 2, Math.min(text.length(), at + 6));
            if (digits.matches("[0-9a-fA-F]{4}")) {
                out.append((char) Integer.parseInt(digits, 16));
                at += 6;
                return;
            }
            diagnostics.error(
                    Code.INVALID_SETTING,
                    file.span(at, at + 2),
                    "\"\\u\" must be followed by four hexadecimal digits",
                    "write the character itself, or \\\\ for a backslash");
        }
        out.append(switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            default -> letter;
        });
        at += 2;
    }
}
