package org.dossier.template;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;

/**
 * Refuses the few words of FreeMarker that run text as a template, reach Java, turn escaping off, or read the clock.
 *
 * <p>Some of them FreeMarker cannot switch off ({@code ?interpret}, {@code ?eval}, {@code .now}); for the others this gives
 * the author a reason instead of FreeMarker's. It reads a template as FreeMarker's lexer does, so that the same words in
 * text, comments and plain strings are let be.
 */
final class TemplateLint {

    private static final String RUNS_TEXT = "it would run text as a template; write a macro instead";
    private static final String ESCAPES = "every text is escaped; markup made by Dossier is printed as it is without it";
    private static final String REACHES_JAVA = "templates see values only, no Java objects";

    /** By name in lower case without underscores, since FreeMarker takes {@code no_esc} and {@code noEsc}. */
    private static final Map<String, String> BUILT_INS = Map.of(
            "interpret", RUNS_TEXT,
            "eval", RUNS_TEXT,
            "noesc", ESCAPES,
            "new", REACHES_JAVA,
            "api", REACHES_JAVA);

    private static final Set<String> DIRECTIVES = Set.of("noautoesc", "noescape", "escape", "outputformat");
    private static final Set<String> HEADER_KEYS = Set.of("outputformat", "autoesc");

    private final InputFile file;
    private final String text;
    private final DiagnosticCollector diagnostics;

    private TemplateLint(InputFile file, DiagnosticCollector diagnostics) {
        this.file = file;
        this.text = file.text();
        this.diagnostics = diagnostics;
    }

    /** Reports each forbidden word of a template. */
    static void check(InputFile file, DiagnosticCollector diagnostics) {
        new TemplateLint(file, diagnostics).template();
    }

    private void template() {
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("<#--", at)) {
                at = after("-->", at);
            } else if (text.startsWith("<#noparse>", at)) {
                at = Math.min(after("</#noparse>", at), after("</#noParse>", at));
            } else if (text.startsWith("${", at)) {
                at = expression(at + 2, '}', text.length());
            } else if (text.startsWith("<#", at)) {
                at = directive(at);
            } else if (text.startsWith("<@", at)) {
                at = expression(at + 2, '>', text.length());
            } else {
                at++;
            }
        }
    }

    /** {@code <#name …>}; returns the offset behind it. */
    private int directive(int at) {
        int end = wordEnd(at + 2);
        String name = canonical(at + 2, end);
        if (DIRECTIVES.contains(name)) {
            refuse(at, end, ESCAPES);
        }
        return expression(end, '>', text.length(), name.equals("ftl"));
    }

    private int expression(int at, char closing, int limit) {
        return expression(at, closing, limit, false);
    }

    /** An expression up to its closing character outside of brackets and strings; returns the offset behind it. */
    private int expression(int start, char closing, int limit, boolean header) {
        int depth = 0;
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == closing && depth == 0) {
                return at + 1;
            }
            if (text.startsWith("<#--", at)) {
                at = after("-->", at);
            } else if (c == '"' || c == '\'') {
                at = string(at, at > start && text.charAt(at - 1) == 'r');
            } else if (c == '?') {
                at = builtIn(at);
            } else if (c == '.') {
                at = dot(at, start);
            } else if (isWordStart(c)) {
                int end = wordEnd(at);
                if (header && HEADER_KEYS.contains(canonical(at, end))) {
                    refuse(at, end, ESCAPES);
                }
                // The r of a raw string is left to the string.
                at = end < limit && end == at + 1 && c == 'r' && isQuote(text.charAt(end)) ? string(end, true) : end;
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                at++;
            }
        }
        return limit;
    }

    private int builtIn(int question) {
        int at = skipSpace(question + 1);
        int end = wordEnd(at);
        String reason = BUILT_INS.get(canonical(at, end));
        if (reason != null) {
            refuse(question, end, reason);
        }
        return Math.max(end, question + 1);
    }

    /** {@code x.class} is a member, {@code .now} a variable of FreeMarker's own. */
    private int dot(int dot, int start) {
        int at = skipSpace(dot + 1);
        int end = wordEnd(at);
        String name = text.substring(at, end);
        if (name.equals("class")) {
            refuse(dot, end, REACHES_JAVA);
        } else if (name.equals("now") && !isMember(dot, start)) {
            refuse(dot, end, "it reads the clock, so that no two builds would be the same");
        }
        return Math.max(end, dot + 1);
    }

    private boolean isMember(int dot, int start) {
        int before = dot - 1;
        while (before >= start && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= start && (isWord(text.charAt(before)) || ")]}\"'".indexOf(text.charAt(before)) >= 0);
    }

    /** A string literal, in which {@code ${…}} is code unless it is raw; returns the offset behind it. */
    private int string(int quote, boolean raw) {
        int at = quote + 1;
        while (at < text.length() && text.charAt(at) != text.charAt(quote)) {
            if (!raw && text.charAt(at) == '\\') {
                at += 2;
            } else if (!raw && text.startsWith("${", at)) {
                at = expression(at + 2, '}', text.length());
            } else {
                at++;
            }
        }
        return at + 1;
    }

    private int skipSpace(int start) {
        int at = start;
        while (at < text.length()) {
            if (text.startsWith("<#--", at)) {
                at = after("-->", at);
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private String canonical(int start, int end) {
        return text.substring(start, end).replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isWordStart(char c) {
        return Character.isLetter(c) || c == '_' || c == '$' || c == '@';
    }

    private static boolean isWord(char c) {
        return isWordStart(c) || Character.isDigit(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private void refuse(int start, int end, String reason) {
        diagnostics.error(
                Code.UNSAFE_TEMPLATE,
                file.span(start, end),
                "\"" + text.substring(start, end) + "\" is not allowed in a template",
                reason);
    }
}
