package org.dossier.content;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Span;

/**
 * The YAML at the head of a document, between two lines {@code ---}, and what follows it.
 *
 * @param fence the opening line
 * @param yaml between the lines
 * @param body offset where the prose begins
 */
record FrontMatter(Span fence, Span yaml, int body) {

    private static final String FENCE = "---";
    private static final Pattern KEY = Pattern.compile("[\"']?[\\p{L}_][^:\"'`*\\[\\]()]{0,60}[\"']?:(\\s.*)?");

    /**
     * Finds the front matter of a file; blank lines before it do no harm.
     *
     * @return empty, with an error in {@code diagnostics}, when there is none, it is of another tool's kind or not closed
     */
    static Optional<FrontMatter> find(InputFile file, DiagnosticCollector diagnostics) {
        int opening = 1;
        while (opening < file.lines() && file.line(opening).isBlank()) {
            opening++;
        }
        String first = file.line(opening).stripTrailing();
        if (first.equals(FENCE)) {
            return close(file, opening, diagnostics);
        }
        Optional<ForeignHeader> foreign = ForeignHeader.find(file, opening);
        if (foreign.isPresent()) {
            diagnostics.error(
                    Code.FOREIGN_FRONT_MATTER,
                    file.lineSpan(opening),
                    "this front matter is " + foreign.get().format() + ", not YAML",
                    "write it so:\n" + foreign.get().yaml());
        } else {
            String message = file.text().isBlank()
                    ? "this file is empty"
                    : first.startsWith(FENCE) ? "front matter begins with exactly \"---\"" : "this file has no front matter";
            diagnostics.error(
                    Code.MISSING_FRONT_MATTER,
                    file.lineSpan(opening),
                    message,
                    "begin the file so:\n---\ntitle: The title of this page\n---");
        }
        return Optional.empty();
    }

    private static Optional<FrontMatter> close(InputFile file, int opening, DiagnosticCollector diagnostics) {
        int prose = 0;
        for (int number = opening + 1; number <= file.lines(); number++) {
            String line = file.line(number).stripTrailing();
            if (line.equals("...") && prose == 0) {
                diagnostics.error(
                        Code.INVALID_YAML, file.lineSpan(number), "\"...\" does not close front matter", "close it with a line ---");
                return Optional.empty();
            }
            if (line.equals(FENCE)) {
                if (prose == 0) {
                    return Optional.of(between(file, opening, number));
                }
                break;
            }
            if (prose == 0 && number > opening + 1 && file.line(number - 1).isBlank() && isProse(line)) {
                prose = number;
            }
        }
        int line = prose == 0 ? firstOddLine(file, opening) : prose;
        Diagnostic unclosed = line == opening
                ? Diagnostic.error(Code.UNCLOSED_FRONT_MATTER, file.lineSpan(line), "the front matter opened here is not closed")
                : Diagnostic.error(
                                Code.UNCLOSED_FRONT_MATTER, file.lineSpan(line), "the front matter is not closed before this line")
                        .related(file.lineSpan(opening), "it is opened here");
        diagnostics.add(unclosed.hint("write a line --- after the last key"));
        return Optional.empty();
    }

    /** Without a blank line as a sign: the first line that cannot be YAML at the outermost level, else the last line. */
    private static int firstOddLine(InputFile file, int opening) {
        int last = opening;
        for (int number = opening + 1; number <= file.lines(); number++) {
            String line = file.line(number).stripTrailing();
            if (isProse(line)) {
                return number;
            }
            last = line.isEmpty() ? last : number;
        }
        return last;
    }

    /** Whether a line cannot stand at the outermost level of YAML front matter. */
    private static boolean isProse(String line) {
        if (line.isEmpty() || Character.isWhitespace(line.charAt(0))) {
            return false;
        }
        boolean isYaml = KEY.matcher(line).matches()
                || line.equals("-")
                || line.startsWith("- ")
                || line.startsWith("#")
                || line.startsWith("]")
                || line.startsWith("}");
        return !isYaml;
    }

    private static FrontMatter between(InputFile file, int opening, int closing) {
        int from = file.lineStart(opening + 1);
        int body = closing < file.lines() ? file.lineStart(closing + 1) : file.text().length();
        return new FrontMatter(file.lineSpan(opening), file.span(from, file.lineStart(closing)), body);
    }
}
