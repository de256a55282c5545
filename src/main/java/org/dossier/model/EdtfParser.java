package org.dossier.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;

/**
 * Reads dates in the Extended Date/Time Format, ISO 8601-2:2019 level 1 without seasons and years beyond four digits.
 */
public final class EdtfParser {

    private static final Pattern MOMENT = Pattern.compile(
            "(?:(?<year>\\d{4})(?:-XX(?:-XX)?|-(?<month>\\d{2})(?:-(?<day>\\d{2}|XX))?)?|(?<years>\\d{3}X|\\d{2}XX))(?<qualifier>[?~%]?)"
                    + "|(?<date>\\d{4}-\\d{2}-\\d{2})T(?<time>\\d{2}:\\d{2})(?::[0-5]\\d)?(?<zone>Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");
    private static final String EXAMPLES = "write 2005-12-08, 2005-12, 2005, 2005~ (about), 2005/2013 or 2005-12-09T06:47-06:00";

    private EdtfParser() {}

    /**
     * Reads a date.
     *
     * @param span where the text stands, for the message
     * @return empty, with an {@code invalid-date} error in {@code diagnostics}, when the text is not one
     */
    public static Optional<Edtf> parse(String text, Span span, DiagnosticCollector diagnostics) {
        String written = text.strip();
        if (SLASHED.matcher(written).matches()) {
            return invalid("\"" + written + "\" can be read as two different days", "write the year first: 2013-01-12", span, diagnostics);
        }
        int slash = written.indexOf('/');
        return slash < 0 ? moment(written, span, diagnostics) : interval(written, slash, span, diagnostics);
    }

    private static Optional<Edtf> interval(String text, int slash, Span span, DiagnosticCollector diagnostics) {
        Optional<Edtf> start = end(text.substring(0, slash), span, diagnostics);
        Optional<Edtf> end = end(text.substring(slash + 1), span, diagnostics);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (!start.get().isKnown() && !end.get().isKnown()) {
            return invalid("the interval \"" + text + "\" has neither a beginning nor an end", EXAMPLES, span, diagnostics);
        }
        if (start.get().isKnown() && end.get().isKnown() && end.get().latest().isBefore(start.get().earliest())) {
            return invalid(
                    "the interval \"" + text + "\" ends before it begins",
                    "write the earlier date first: " + end.get().text() + "/" + start.get().text(),
                    span,
                    diagnostics);
        }
        return Optional.of(new Edtf.Interval(text, start.get(), end.get()));
    }

    private static Optional<Edtf> end(String text, Span span, DiagnosticCollector diagnostics) {
        return text.isEmpty() || text.equals("..") ? Optional.of(Edtf.UNKNOWN) : moment(text, span, diagnostics);
    }

    private static Optional<Edtf> moment(String text, Span span, DiagnosticCollector diagnostics) {
        Matcher matcher = MOMENT.matcher(text);
        if (!matcher.matches()) {
            return invalid("\"" + text + "\" is not a date", EXAMPLES, span, diagnostics);
        }
        if (matcher.group("date") != null) {
            return timed(text, matcher, span, diagnostics);
        }
        String yearText = matcher.group("year") == null ? matcher.group("years") : matcher.group("year");
        int unspecified = yearText.endsWith("XX") ? 100 : yearText.endsWith("X") ? 10 : 0;
        int year = Integer.parseInt(yearText.replace('X', '0'));
        int month = number(matcher.group("month"));
        int day = number(matcher.group("day"));
        if (year == 0 && unspecified == 0) {
            return invalid("there is no year 0", EXAMPLES, span, diagnostics);
        }
        if (!exists(year, month, day)) {
            return invalid("there is no day \"" + text + "\"", "check the month and the day", span, diagnostics);
        }
        String qualifier = matcher.group("qualifier");
        return Optional.of(new Edtf.Moment(
                text,
                Math.max(1, year),
                month,
                day,
                "",
                "",
                unspecified,
                qualifier.equals("?") || qualifier.equals("%"),
                qualifier.equals("~") || qualifier.equals("%")));
    }

    private static Optional<Edtf> timed(String text, Matcher matcher, Span span, DiagnosticCollector diagnostics) {
        if (matcher.group("zone") == null) {
            return invalid(
                    "the time in \"" + text + "\" has no zone",
                    "add the offset from UTC: " + text + "-06:00 for Mexico City in winter, " + text + "Z for UTC",
                    span,
                    diagnostics);
        }
        try {
            LocalDate date = LocalDate.parse(matcher.group("date"));
            java.time.LocalTime.parse(matcher.group("time"));
            java.time.ZoneOffset.of(matcher.group("zone"));
            return Optional.of(new Edtf.Moment(
                    text,
                    date.getYear(),
                    date.getMonthValue(),
                    date.getDayOfMonth(),
                    matcher.group("time"),
                    matcher.group("zone"),
                    0,
                    false,
                    false));
        } catch (DateTimeException e) {
            return invalid("there is no moment \"" + text + "\"", "check the day, the hour and the offset", span, diagnostics);
        }
    }

    private static Optional<Edtf> invalid(String message, String hint, Span span, DiagnosticCollector diagnostics) {
        diagnostics.error(Code.INVALID_DATE, span, message, hint);
        return Optional.empty();
    }

    private static int number(String digits) {
        return digits == null || digits.equals("XX") ? 0 : Integer.parseInt(digits);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(Math.max(1, year), month == 0 ? 1 : month, day == 0 ? 1 : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
