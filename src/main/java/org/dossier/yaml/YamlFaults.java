package org.dossier.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Span;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in an editor's words what is wrong with YAML, where the engine speaks to programmers. */
final class YamlFaults {

    private static final Pattern KEY = Pattern.compile("(?:^|[\\s{,\\[])\"?([\\p{L}][\\w-]*)\"?:(?=\\s|$)");
    /** A key and its value on one line. */
    private static final Pattern LINE = Pattern.compile("(\\s*(?:- +)?[\\p{L}][\\w-]*: +)(\\S.*?)\\s*");
    private static final Pattern HASH = Pattern.compile("[ \\t]+#");
    private static final String OPENING = "“„‟‘‚«";
    private static final String CLOSING = "”“’‘»";

    private final Places places;
    private final InputFile file;
    private final DiagnosticCollector diagnostics;

    YamlFaults(Places places, DiagnosticCollector diagnostics) {
        this.places = places;
        this.file = places.part().file();
        this.diagnostics = diagnostics;
    }

    void tag(Span node) {
        diagnostics.error(
                Code.YAML_TAG,
                word(node),
                "tags such as \"" + word(node).text() + "\" are not allowed",
                "delete it; if the value begins with \"!\", put it in quotes");
    }

    void anchor(Span node) {
        diagnostics.error(
                Code.YAML_ALIAS,
                word(node),
                "anchors such as \"" + word(node).text() + "\" are not allowed",
                "write the value out where it is needed; if it begins with \"&\", put it in quotes");
    }

    void alias(Span alias) {
        diagnostics.error(
                Code.YAML_ALIAS,
                word(alias),
                "aliases such as \"" + word(alias).text() + "\" are not allowed",
                "write the value out here; if it begins with \"*\", put it in quotes");
    }

    void secondDocument(Span start) {
        diagnostics.error(Code.INVALID_YAML, start, "a second document begins here", "keep one document in this file");
    }

    /** What reads without complaint, but not as it was meant. */
    void checkPlain(String value, Span span) {
        int lineEnd = file.lineSpan(file.lineAt(span.end())).end();
        Matcher hash = HASH.matcher(file.text()).region(span.end(), Math.min(lineEnd, places.part().end()));
        if (hash.lookingAt()) {
            diagnostics.error(
                    Code.INVALID_YAML,
                    file.span(hash.end() - 1, hash.end()),
                    "what follows \" #\" would be lost",
                    "put the " + key(span.start()) + " in quotes" + quoted(span.start())
                            + "; a comment goes on a line of its own");
        }
        if (isCurly(value)) {
            diagnostics.error(
                    Code.INVALID_YAML,
                    span,
                    "curly quotes do not delimit a value",
                    "put the " + key(span.start()) + " in straight quotes: \"" + value.substring(1, value.length() - 1) + "\"",
                    "to show the curly quotes, put straight ones around them");
        }
    }

    private static boolean isCurly(String value) {
        return value.length() > 1
                && OPENING.indexOf(value.charAt(0)) >= 0
                && CLOSING.indexOf(value.charAt(value.length() - 1)) >= 0;
    }

    void explain(YamlEngineException fault) {
        if (fault instanceof ReaderException reader) {
            diagnostics.error(
                    Code.FORBIDDEN_CHARACTER,
                    places.at(reader.getPosition()),
                    String.format("the character U+%04X is not allowed in YAML", reader.getCodePoint()),
                    "delete it");
        } else if (fault instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
            explain(marked, places.at(marked.getProblemMark().get()));
        } else {
            invalid(places.part().within(0, 0), "this is not YAML: " + fault.getMessage());
        }
    }

    private void explain(MarkedYamlEngineException fault, Span place) {
        String problem = String.valueOf(fault.getProblem());
        String context = String.valueOf(fault.getContext());
        Span opened = fault.getContextMark().map(places::at).orElse(place);
        if (tab(place) || curly(place)) {
            return;
        }
        boolean inFlow = context.contains("parsing a flow");
        if (inFlow && opened.line() != place.line()) {
            invalid(opened, "the \"" + opened.text() + "\" opened here is not closed before line " + place.line(), "close it with " + closing(opened));
        } else if (problem.contains("mapping values are not allowed") || inFlow && place.text().equals(":")) {
            String name = key(Math.max(0, place.start() - 1));
            invalid(place, "\": \" cannot stand in a value without quotes", "put the " + name + " in quotes" + quoted(place.start()));
        } else if (context.contains("quoted scalar")) {
            invalid(opened, "the quote opened here is not closed", "add the closing " + opened.text());
        } else if (problem.contains("expected the node content")) {
            invalid(place, "a value is missing before this", "write it, or delete the comma before it");
        } else if (context.contains("block scalar")) {
            invalid(line(opened), "text after \"|\" or \">\" begins on the next line, indented", "if the sign is part of the value, put the value in quotes");
        } else if (inFlow) {
            invalid(place, "a comma or \"" + closing(opened) + "\" is missing before this");
        } else if (problem.contains("that cannot start any token") || context.contains("scanning an alias")
                || context.contains("scanning an anchor") || context.contains("scanning a directive")) {
            Span first = context.contains("scanning") && !context.contains("next token") ? opened : place;
            invalid(first, "a value cannot begin with \"" + first.text() + "\" without quotes",
                    "put the " + key(first.start()) + " in quotes" + quoted(first.start()));
        } else if (problem.contains("expected ':'")) {
            invalid(line(opened), "there is no \": \" after the key", "write key: value, or indent the line to go on with the value above");
        } else if (problem.contains("expected <block end>") || problem.contains("expected '<document start>'")
                || problem.contains("sequence entries are not allowed")) {
            blockEnd(place, problem);
        } else {
            invalid(place, "this is not YAML: " + problem);
        }
    }

    private void blockEnd(Span place, String problem) {
        String before = file.text().substring(file.lineStart(place.line()), place.start());
        if (before.isBlank()) {
            invalid(place, "this line is indented otherwise than those it belongs to", "begin it under the first letter of the line above it");
        } else if (problem.contains("sequence entries")) {
            invalid(place, "a list item cannot begin here", "begin the list on a line of its own");
        } else {
            invalid(place, "nothing may follow the value here", "if quotes are part of the value, put the other kind around it: '\"One\" and two'");
        }
    }

    /** A tab in the indentation confuses the engine there or on the next line. */
    private boolean tab(Span place) {
        for (int number = place.line(); number >= Math.max(places.part().line(), place.line() - 1); number--) {
            String line = file.line(number);
            int indentation = line.length() - line.stripLeading().length();
            int tab = line.substring(0, indentation).indexOf('\t');
            if (tab >= 0) {
                int start = file.lineStart(number) + tab;
                invalid(file.span(start, start + 1), "a tab cannot indent YAML", "use spaces");
                return true;
            }
        }
        return false;
    }

    /** A value that begins with a curly quote, where the quotes were meant to protect what broke. */
    private boolean curly(Span place) {
        Matcher line = LINE.matcher(file.line(place.line()));
        if (!line.matches() || OPENING.indexOf(line.group(2).charAt(0)) < 0) {
            return false;
        }
        int start = file.lineStart(place.line()) + line.start(2);
        invalid(
                file.span(start, start + 1),
                "curly quotes do not delimit a value",
                "put the " + key(start) + " in straight quotes: \"" + line.group(2).replaceAll("[" + OPENING + CLOSING + "]", "") + "\"");
        return true;
    }

    private static String closing(Span opened) {
        return opened.text().equals("{") ? "}" : "]";
    }

    /** The key whose value stands at an offset, for "put the title in quotes"; {@code value} when none is on its line. */
    private String key(int offset) {
        int line = file.lineAt(offset);
        Matcher matcher = KEY.matcher(file.text()).region(file.lineStart(line), offset);
        String found = "value";
        while (matcher.find()) {
            found = matcher.group(1);
        }
        return found;
    }

    /** The line as it should be, after a colon; nothing when it is not a plain {@code key: value}. */
    private String quoted(int offset) {
        Matcher line = LINE.matcher(file.line(file.lineAt(offset)));
        if (!line.matches() || line.group(2).matches("[\\[{|>].*")) {
            return "";
        }
        String value = line.group(2);
        String quote = value.contains("\"") || value.contains("\\") ? "'" : "\"";
        return ": " + line.group(1).strip() + " " + quote + (quote.equals("'") ? value.replace("'", "''") : value) + quote;
    }

    private Span word(Span node) {
        int end = node.start();
        while (end < places.part().end() && !Character.isWhitespace(file.text().charAt(end)) && ",]}".indexOf(file.text().charAt(end)) < 0) {
            end++;
        }
        return file.span(node.start(), end);
    }

    private Span line(Span place) {
        return file.lineSpan(place.line());
    }

    private void invalid(Span place, String message, String... hints) {
        diagnostics.error(Code.INVALID_YAML, place, message, hints);
    }
}
