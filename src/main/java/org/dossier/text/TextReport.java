package org.dossier.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Diagnostics as a person reads them: place, message, the line with a caret under the fault, hints, and the count last.
 *
 * <pre>
 * content/people/florence-cassez.md:14:5: error: no source has the id "S2O4" [unknown-source]
 *    14 |     sources: [S2O4]
 *       |               ^^^^
 *       = did you mean "S204"? Sources are defined in content/sources/.
 * </pre>
 */
public final class TextReport {

    private static final int MARGIN = 5;
    /** A line longer than this is cut around the fault, so that a page written on one line does not flood the screen. */
    private static final int WIDTH = 160;

    private final boolean colour;
    private final int limit;

    /**
     * @param colour whether to colour for a terminal (ECMA-48 escape sequences)
     * @param limit how many problems are printed in full; the rest are counted
     */
    public TextReport(boolean colour, int limit) {
        this.colour = colour;
        this.limit = limit;
    }

    /** All problems and the closing count, each line ended by {@code \n}; empty when there are none. */
    public String print(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        diagnostics.stream().limit(limit).forEach(diagnostic -> print(diagnostic, out));
        if (diagnostics.size() > limit) {
            out.append("… and ").append(diagnostics.size() - limit).append(" more\n");
        }
        return out.append(count(diagnostics)).append('\n').toString();
    }

    /** Such as {@code 2 errors, 1 warning}. */
    public static String count(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(one -> one.severity() == Severity.ERROR).count();
        long warnings = diagnostics.size() - errors;
        String words = errors > 0 || warnings == 0 ? plural(errors, "error") : "";
        if (warnings > 0) {
            words += (words.isEmpty() ? "" : ", ") + plural(warnings, "warning");
        }
        return words;
    }

    private static String plural(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private void print(Diagnostic diagnostic, StringBuilder out) {
        Severity severity = diagnostic.severity();
        out.append(place(diagnostic.location())).append(": ");
        out.append(paint(severity == Severity.ERROR ? "31;1" : "33;1", severity.word() + ":"));
        out.append(' ').append(visible(diagnostic.message()));
        out.append(paint("2", " [" + diagnostic.code().id() + "]")).append('\n');
        snippet(diagnostic.location(), out);
        for (Diagnostic.Related related : diagnostic.related()) {
            gutter(out).append("= ").append(visible(related.message())).append(": ").append(place(related.location())).append('\n');
            snippet(related.location(), out);
        }
        for (String hint : diagnostic.hints()) {
            String lines = hint.lines().map(TextReport::visible).collect(Collectors.joining("\n" + " ".repeat(MARGIN + 3)));
            gutter(out).append("= ").append(lines).append('\n');
        }
    }

    /** File names are the author's words too. */
    private static String place(Location location) {
        return visible(location instanceof Span span ? span.toString() : location.path());
    }

    private void snippet(Location location, StringBuilder out) {
        if (!(location instanceof Span span) || span.file().text().isEmpty()) {
            return;
        }
        String line = span.file().line(span.line());
        int lineStart = span.file().lineStart(span.line());
        int from = span.start() - lineStart;
        int to = Math.min(Math.max(span.end(), span.start() + 1) - lineStart, line.length());
        int cut = line.length() <= WIDTH || from < WIDTH / 2 ? 0 : from - WIDTH / 2;
        int end = Math.min(line.length(), cut + WIDTH);
        String shown = line.substring(cut, end);
        int caretFrom = from - cut;
        int caretTo = Math.max(caretFrom + 1, Math.min(to - cut, shown.length()));
        String number = Integer.toString(span.line());
        out.append(" ".repeat(Math.max(0, MARGIN - number.length()))).append(number).append(" | ");
        out.append(cut > 0 ? "…" : "").append(visible(shown)).append(end < line.length() ? "…" : "").append('\n');
        out.append(" ".repeat(MARGIN)).append(" | ").append(cut > 0 ? " " : "");
        out.append(padding(shown.substring(0, Math.min(caretFrom, shown.length()))));
        int carets = caretTo <= shown.length() ? shown.codePointCount(caretFrom, caretTo) : 1;
        out.append(paint("31;1", "^".repeat(Math.max(1, carets)))).append('\n');
    }

    /** As wide as the text: tabs stay tabs, every other code point becomes a space. */
    private static String padding(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(c == '\t' ? '\t' : ' '));
        return out.toString();
    }

    /** Characters that would act on the terminal, or turn the line around, are shown as a replacement character. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean acts = c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0 || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            out.appendCodePoint(acts ? '\uFFFD' : c);
        });
        return out.toString();
    }

    private static StringBuilder gutter(StringBuilder out) {
        return out.append(" ".repeat(MARGIN + 1));
    }

    private String paint(String style, String text) {
        return colour ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}
