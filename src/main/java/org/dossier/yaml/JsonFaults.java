package org.dossier.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.InputFile;
import org.dossier.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in an editor's words what is wrong with JSON, where Jackson speaks to programmers. */
final class JsonFaults {

    private static final Pattern WORD = Pattern.compile("Unrecognized token '(.*?)'.*", Pattern.DOTALL);
    private static final Pattern WRONG_BRACKET = Pattern.compile("Unexpected close marker '(.)': expected '(.)'.*", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("Unrecognized character escape '(.)'.*", Pattern.DOTALL);

    private JsonFaults() {}

    static Diagnostic explain(InputFile file, JacksonException fault) {
        String problem = fault.getOriginalMessage();
        Span place = place(file, fault.getLocation());
        Matcher word = WORD.matcher(problem);
        Matcher bracket = WRONG_BRACKET.matcher(problem);
        Matcher escape = ESCAPE.matcher(problem);
        if (problem.startsWith("Unexpected end-of-input")) {
            return invalid(place, "the file ends before all that it opens is closed")
                    .hint("each [ { and \" needs its counterpart");
        }
        if (problem.contains("expecting comma")) {
            return invalid(place, "a comma is missing before this").hint("write one between two entries");
        }
        if (problem.contains("double-quote to start")) {
            return invalid(place, "a key is missing here")
                    .hint("keys stand in double quotes; after the last entry there is no comma");
        }
        if (problem.contains("expecting a colon")) {
            return invalid(place, "a colon is missing before this").hint("write \"key\": \"value\"");
        }
        if (problem.contains("expected a v")) {
            return invalid(place, "a value is missing before this").hint("write it, or delete the comma before it");
        }
        if (problem.startsWith("Illegal unquoted character")) {
            return invalid(place, "a text is not closed on its line")
                    .hint("end it with a double quote; a new line inside a text is written \\n");
        }
        if (word.matches()) {
            return invalid(place, "\"" + word.group(1) + "\" is not a value").hint("put texts in double quotes");
        }
        if (bracket.matches()) {
            return invalid(place, "\"" + bracket.group(1) + "\" stands where \"" + bracket.group(2) + "\" should");
        }
        if (escape.matches()) {
            return invalid(place, "\"\\" + escape.group(1) + "\" means nothing in JSON").hint("a backslash is written \\\\");
        }
        return invalid(place, "this is not JSON: " + problem.lines().findFirst().orElse("").replaceFirst(" \\(code \\d+\\)", ""));
    }

    private static Diagnostic invalid(Span place, String message) {
        return Diagnostic.error(Code.INVALID_JSON, place, message);
    }

    private static Span place(InputFile file, TokenStreamLocation location) {
        int end = file.text().length();
        int offset = location == null ? end : (int) Math.max(0, Math.min(end, location.getCharOffset()));
        // Jackson stands after the character it did not expect.
        int start = Math.max(0, Math.min(offset, end - 1));
        return file.span(start, Math.min(end, start + 1));
    }
}
