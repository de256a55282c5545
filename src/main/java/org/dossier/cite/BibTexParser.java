package org.dossier.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Span;

/**
 * Reads the entries of a BibTeX file: {@code @book{volpi-2018, title = {Una novela criminal}, year = 2018}}.
 *
 * <p>Not citeproc's reader, which keeps no places, stops at the first mistake, loses an author after {@code \v{C}} and does
 * not know what BibLaTeX, Zotero and EndNote add. What stands between entries is a comment, and so is a line that begins
 * with {@code %}.
 */
final class BibTexParser {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /**
     * An entry.
     *
     * @param type in lower case: {@code book}
     * @param fields by name in lower case; of a name given twice the first counts, as in BibTeX
     */
    record Entry(String type, Span typeSpan, String key, Span keySpan, Map<String, Field> fields) {}

    /** @param text as written between the braces, strings put in */
    record Field(String text, Span span) {}

    /** What cannot be read; the entry is left out and reading goes on at the next. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final InputFile file;
    private final String text;
    private final DiagnosticCollector diagnostics;
    private final Map<String, String> strings = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int at;

    private BibTexParser(InputFile file, DiagnosticCollector diagnostics) {
        this.file = file;
        this.text = file.text();
        this.diagnostics = diagnostics;
        for (int i = 0; i < MONTHS.size(); i++) {
            strings.put(MONTHS.get(i), Integer.toString(i + 1));
        }
    }

    static List<Entry> parse(InputFile file, DiagnosticCollector diagnostics) {
        BibTexParser parser = new BibTexParser(file, diagnostics);
        while (parser.findNext()) {
            int start = parser.at;
            try {
                parser.readNext();
            } catch (Unreadable e) {
                parser.recover(start);
            }
        }
        return parser.entries;
    }

    /** Moves behind the next {@code @}. */
    private boolean findNext() {
        boolean lineStart = at == 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '%' && lineStart) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (c == '@') {
                at++;
                return true;
            } else {
                lineStart = c == '\n' || lineStart && Character.isWhitespace(c);
                at++;
            }
        }
        return false;
    }

    /** Goes on at the next line that begins with {@code @}. */
    private void recover(int from) {
        int next = text.indexOf("\n@", from);
        at = next < 0 ? text.length() : next + 1;
    }

    private void readNext() throws Unreadable {
        skipSpace();
        int start = at;
        String type = word().toLowerCase(Locale.ROOT);
        Span typeSpan = file.span(start, at);
        skipSpace();
        if (type.isEmpty() || at == text.length() || text.charAt(at) != '{' && text.charAt(at) != '(') {
            // An @ in a comment, such as that of an e-mail address.
            return;
        }
        char close = text.charAt(at) == '{' ? '}' : ')';
        switch (type) {
            case "comment", "preamble" -> skipGroup(close);
            case "string" -> readString(close);
            default -> readEntry(type, typeSpan, close);
        }
    }

    private void skipGroup(char close) throws Unreadable {
        if (close == '}') {
            braced();
        } else {
            at = Math.max(at, text.indexOf(')', at)) + 1;
        }
    }

    private void readString(char close) throws Unreadable {
        at++;
        skipSpace();
        String name = word().toLowerCase(Locale.ROOT);
        expect('=');
        strings.put(name, value());
        expect(close);
    }

    private void readEntry(String type, Span typeSpan, char close) throws Unreadable {
        int open = at++;
        skipSpace();
        int start = at;
        while (at < text.length() && ",{}\n".indexOf(text.charAt(at)) < 0 && text.charAt(at) != close) {
            at++;
        }
        String key = text.substring(start, at).strip();
        Span keySpan = key.isEmpty() ? file.span(open, open + 1) : file.span(start, start + key.length());
        Map<String, Field> fields = new LinkedHashMap<>();
        skipSpace();
        while (!stands(close)) {
            expect(',');
            skipSpace();
            if (stands(close)) {
                break;
            }
            String name = word().toLowerCase(Locale.ROOT);
            expect('=');
            skipSpace();
            int from = at;
            String value = value();
            fields.putIfAbsent(name, new Field(value, inside(from, at)));
            skipSpace();
        }
        at++;
        entries.add(new Entry(type, typeSpan, key, keySpan, fields));
    }

    /** A value without its braces or quotation marks. */
    private Span inside(int start, int end) {
        boolean enclosed = end - start > 2 && "{\"".indexOf(text.charAt(start)) >= 0 && "}\"".indexOf(text.charAt(end - 1)) >= 0;
        return enclosed ? file.span(start + 1, end - 1) : file.span(start, end);
    }

    /** {@code {…}}, {@code "…"}, a number, the name of a string, or several with {@code #} between them. */
    private String value() throws Unreadable {
        StringBuilder value = new StringBuilder();
        do {
            skipSpace();
            value.append(part());
            int end = at;
            skipSpace();
            if (!stands('#')) {
                at = end;
                return value.toString();
            }
            at++;
        } while (true);
    }

    private String part() throws Unreadable {
        if (stands('{')) {
            return braced();
        }
        if (stands('"')) {
            return quoted();
        }
        int start = at;
        String word = word();
        if (word.isEmpty()) {
            throw unexpected();
        }
        if (word.chars().allMatch(Character::isDigit)) {
            return word;
        }
        return Optional.ofNullable(strings.get(word.toLowerCase(Locale.ROOT))).orElseGet(() -> {
            diagnostics.error(
                    Code.INVALID_BIBTEX,
                    file.span(start, at),
                    "no @string is called \"" + word + "\"",
                    "write braces around it, or define it above: @string{" + word + " = {…}}");
            return word;
        });
    }

    private String braced() throws Unreadable {
        int open = at;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                at++;
                return text.substring(open + 1, at - 1);
            }
        }
        throw unclosed(open);
    }

    private String quoted() throws Unreadable {
        int open = at;
        int depth = 0;
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth == 0) {
                at++;
                return text.substring(open + 1, at - 1);
            }
        }
        throw unclosed(open);
    }

    private String word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "-_:.+/*".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean stands(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void expect(char c) throws Unreadable {
        skipSpace();
        if (!stands(c)) {
            throw unexpected();
        }
        at++;
    }

    private Unreadable unexpected() {
        if (at == text.length()) {
            diagnostics.error(
                    Code.INVALID_BIBTEX, file.span(at, at), "the file ends in the middle of an entry", "check the braces of the last entry");
        } else {
            diagnostics.error(
                    Code.INVALID_BIBTEX,
                    file.span(at, at + 1),
                    "\"" + text.charAt(at) + "\" cannot stand here in BibTeX",
                    "check the braces and commas before this place");
        }
        return new Unreadable();
    }

    private Unreadable unclosed(int open) {
        diagnostics.error(
                Code.INVALID_BIBTEX,
                file.span(open, open + 1),
                "what is opened here is not closed",
                "every \"{\" needs a \"}\", in a title too");
        return new Unreadable();
    }
}
