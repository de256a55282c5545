package org.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Citation;
import org.dossier.model.Locator;
import org.dossier.model.SourceRef;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;

/** Reads citations: {@code [@S024, p. 14; @S020]}, and the same without brackets and signs in {@code source="S024, p. 14"}. */
final class CitationParser {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_:./+-]*");
    private static final String NUMBERS = "[\\p{L}\\p{N}.]+(?:\\s?[-\u2013]\\s?[\\p{L}\\p{N}.]+)?(?:,\\s?[\\p{L}\\p{N}.]+(?:\\s?[-\u2013]\\s?[\\p{L}\\p{N}.]+)?)*";
    private static final Pattern LABELLED = Pattern.compile("(pp?|paras?|ch|chaps?|secs?)\\.\\s*(" + NUMBERS + ")", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String MOMENT = "\\d{1,3}:[0-5]\\d:[0-5]\\d(?:\\.\\d{1,3})?";
    private static final Pattern TIMECODE = Pattern.compile(MOMENT + "(?:\\s?[-\u2013]\\s?" + MOMENT + ")?");
    private static final Pattern SHORT_HOUR = Pattern.compile("(?<![\\d:])\\d:");
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DASH = Pattern.compile("\\s?[-\u2013]\\s?");
    private static final Pattern COMMA = Pattern.compile(",\\s?");
    private static final Pattern NEARLY = Pattern.compile("(?i)(pages?|pgs?|pp?|paragraphs?|paras?|chapters?|chap|ch|sections?|sect|sec|\u00a7)\\.?\\s*(.*)");
    private static final String LOCATORS = "write p. 14, pp. 14-16, para. 3, ch. 2, sec. 4 or 00:14:20";

    private final DiagnosticCollector diagnostics;

    CitationParser(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a mark in prose.
     *
     * @param mark with its brackets
     * @return empty, with an {@code invalid-citation} error, when it names no source
     */
    Optional<Citation> mark(Span mark) {
        return citation(mark, mark.within(1, mark.end() - mark.start() - 1), true);
    }

    /**
     * Reads the value of {@code source=}, in which the sign {@code @} may be left out.
     *
     * @return empty, with an {@code invalid-citation} error, when it names no source
     */
    Optional<Citation> value(Span value) {
        return citation(value, value, false);
    }

    private Optional<Citation> citation(Span whole, Span inner, boolean signed) {
        List<SourceRef> items = new ArrayList<>();
        String text = inner.text();
        for (int start = 0; start <= text.length(); ) {
            int semicolon = text.indexOf(';', start);
            int end = semicolon < 0 ? text.length() : semicolon;
            item(trimmed(inner, text, start, end), signed).ifPresent(items::add);
            start = end + 1;
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Citation(items, whole));
    }

    private Optional<SourceRef> item(Span item, boolean signed) {
        String text = item.text();
        boolean sign = text.startsWith("@");
        int comma = text.indexOf(',');
        int from = sign ? 1 : 0;
        String id = text.substring(from, comma < 0 ? text.length() : comma).strip();
        if (id.isEmpty()) {
            return invalid(item, "the citation names no source", "write [@S024], or [@S024; @S020] for two");
        }
        if (signed && !sign) {
            return invalid(item, "\"" + text + "\" does not begin with @", "write @ before each source: [@S024; @S020]");
        }
        if (!ID.matcher(id).matches()) {
            String hint = id.indexOf('@') >= 0 || id.indexOf(' ') >= 0
                    ? "part sources by a semicolon, and a place in one by a comma: [@S024, p. 14; @S020]"
                    : "the id of a source is made of letters, digits and hyphens: [@S024]";
            return invalid(item, "\"" + id + "\" is not the id of a source", hint);
        }
        Locator locator = Locator.NONE;
        if (comma >= 0 && text.indexOf('@', comma) >= 0) {
            return invalid(item, "a comma stands between two sources", "part sources by a semicolon: [@S024; @S020]");
        }
        if (comma >= 0) {
            locator = locator(trimmed(item, text, comma + 1, text.length()));
        }
        return Optional.of(new SourceRef(id, locator, item.within(from, from + id.length())));
    }

    private Locator locator(Span place) {
        String text = SPACE.matcher(place.text()).replaceAll(" ");
        if (TIMECODE.matcher(text).matches()) {
            return new Locator(Locator.Label.TIMECODE, SHORT_HOUR.matcher(evenly(text)).replaceAll("0$0"));
        }
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            Locator.Label label = switch (labelled.group(1)) {
                case "para", "paras" -> Locator.Label.PARAGRAPH;
                case "ch", "chap", "chaps" -> Locator.Label.CHAPTER;
                case "sec", "secs" -> Locator.Label.SECTION;
                default -> Locator.Label.PAGE;
            };
            return new Locator(label, evenly(labelled.group(2)));
        }
        String message = text.isEmpty() ? "nothing follows the comma" : "\"" + text + "\" is not a place in a source";
        diagnostics.error(Code.INVALID_LOCATOR, place, message, meant(text), LOCATORS);
        return Locator.NONE;
    }

    /** Without the differences in spaces and dashes that would make two notes of one place. */
    private static String evenly(String value) {
        return COMMA.matcher(DASH.matcher(value).replaceAll("-")).replaceAll(", ");
    }

    /** A hint such as {@code did you mean "p. 14"?}, or the empty string. */
    private static String meant(String text) {
        Matcher nearly = NEARLY.matcher(text);
        if (!nearly.matches() || nearly.group(2).isEmpty()) {
            return "";
        }
        String word = nearly.group(1).toLowerCase(java.util.Locale.ROOT);
        String label = word.startsWith("par") ? "para." : word.startsWith("p") ? "p." : word.startsWith("ch") ? "ch." : "sec.";
        String proposal = label + " " + nearly.group(2);
        return LABELLED.matcher(proposal).matches() ? "did you mean \"" + proposal + "\"?" : "";
    }

    private Optional<SourceRef> invalid(Span item, String message, String hint) {
        diagnostics.error(Code.INVALID_CITATION, item, message, hint);
        return Optional.empty();
    }

    /** A part of a span without the white space around it; of nothing but white space, its first point. */
    private static Span trimmed(Span span, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? span.within(start, start) : span.within(from, to);
    }

    /** No-break spaces included, which keyboards and word processors put beside "p." unasked. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
