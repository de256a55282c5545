package org.dossier.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dossier.model.Edtf;
import org.dossier.page.view.DateView;
import org.jspecify.annotations.Nullable;

/**
 * Writes dates as a reader would say them, no more exactly than they are known.
 *
 * <p>The names of months come from java.time in the language of the site; the words around them are English until
 * another language has its own.
 */
final class DateWords {

    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter dayOfMonth;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthOfYear;

    /** @param language BCP 47 tag */
    DateWords(String language) {
        Locale locale = Locale.forLanguageTag(language);
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        dayOfYear = DateTimeFormatter.ofPattern("d MMMM", locale);
        dayOfMonth = DateTimeFormatter.ofPattern("d", locale);
        month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        monthOfYear = DateTimeFormatter.ofPattern("LLLL", locale);
    }

    DateView view(Edtf date) {
        return new DateView(words(date), machine(date));
    }

    /** Null when the date is not known. */
    @Nullable DateView viewIfKnown(Edtf date) {
        return date.isKnown() ? view(date) : null;
    }

    /** From one date to another, either of which may be unknown, or on the one date that both are; null when neither is known. */
    @Nullable DateView viewIfKnown(Edtf from, Edtf until) {
        if (from.equals(until)) {
            return viewIfKnown(from);
        }
        return new DateView(interval(from, until), "");
    }

    /** Such as "about 2005" or "between April and July 2005"; empty for a date not known. */
    String words(Edtf date) {
        if (date instanceof Edtf.Moment moment) {
            return moment(moment);
        }
        return date instanceof Edtf.Interval interval ? interval(interval.start(), interval.end()) : "";
    }

    private String moment(Edtf.Moment moment) {
        String words = plain(moment);
        if (moment.approximate()) {
            words = "about " + words;
        }
        return moment.uncertain() ? words + " (uncertain)" : words;
    }

    private String plain(Edtf.Moment moment) {
        if (moment.unspecifiedYears() == 100) {
            return "the " + ordinal(moment.year() / 100 + 1) + " century";
        }
        if (moment.unspecifiedYears() == 10) {
            return "the " + moment.year() / 10 * 10 + "s";
        }
        if (moment.month() == 0) {
            return Integer.toString(moment.year());
        }
        if (moment.day() == 0) {
            return month.format(calendarDay(moment));
        }
        String words = day.format(calendarDay(moment));
        return moment.time().isEmpty() ? words : words + ", " + moment.time() + " (" + zone(moment.zone()) + ")";
    }

    private String interval(Edtf start, Edtf end) {
        if (!start.isKnown() || !end.isKnown()) {
            // Not "since": nothing is known of the time after the last report.
            return start.isKnown() ? "from " + words(start) : end.isKnown() ? "until " + words(end) : "";
        }
        if (start instanceof Edtf.Moment from && end instanceof Edtf.Moment to && from.year() == to.year()
                && from.month() > 0 && to.month() > 0) {
            return "between " + (sharesYear(from, to) ? shortened(from, to) : moment(from)) + " and " + moment(to);
        }
        return "from " + words(start) + " to " + words(end);
    }

    /** Whether the year need be said once only: both ends are plain, and equally exact. */
    private static boolean sharesYear(Edtf.Moment from, Edtf.Moment to) {
        return isPlain(from) && isPlain(to) && (from.day() == 0) == (to.day() == 0);
    }

    private static boolean isPlain(Edtf.Moment moment) {
        return !moment.approximate() && !moment.uncertain() && moment.time().isEmpty() && moment.unspecifiedYears() == 0;
    }

    private String shortened(Edtf.Moment from, Edtf.Moment to) {
        if (from.day() == 0) {
            return monthOfYear.format(calendarDay(from));
        }
        return (from.month() == to.month() ? dayOfMonth : dayOfYear).format(calendarDay(from));
    }

    private static LocalDate calendarDay(Edtf.Moment moment) {
        return LocalDate.of(moment.year(), moment.month(), Math.max(1, moment.day()));
    }

    private static String zone(String zone) {
        if (zone.equals("Z")) {
            return "UTC";
        }
        String hours = zone.substring(1, 3).replaceFirst("^0", "");
        String minutes = zone.endsWith(":00") ? "" : zone.substring(3);
        return "UTC" + (zone.startsWith("-") ? "\u2212" : "+") + hours + minutes;
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return number + (teen ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        });
    }

    /**
     * The value for {@code <time datetime>}: a year, month, day or global date and time
     * (<a href="https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element">HTML, the time
     * element</a>). Empty for a date that is not exact, since HTML cannot say "about".
     */
    static String machine(Edtf date) {
        if (!(date instanceof Edtf.Moment moment) || moment.approximate() || moment.uncertain() || moment.unspecifiedYears() > 0) {
            return "";
        }
        String year = String.format(Locale.ROOT, "%04d", moment.year());
        if (moment.month() == 0) {
            return year;
        }
        String month = year + String.format(Locale.ROOT, "-%02d", moment.month());
        if (moment.day() == 0) {
            return month;
        }
        String day = month + String.format(Locale.ROOT, "-%02d", moment.day());
        return moment.time().isEmpty() ? day : day + "T" + moment.time() + moment.zone();
    }
}
