package org.dossier.model;

import java.time.LocalDateTime;

/**
 * A date, as exact as it is known.
 *
 * <p>Extended Date/Time Format, ISO 8601-2:2019 level 1
 * (<a href="https://www.loc.gov/standards/datetime/">Library of Congress, EDTF specification</a>): {@code 2005-12-08},
 * {@code 2005-12}, {@code 2005~}, {@code 200X}, {@code 2005/2013}, {@code 2005-12-09T06:47-06:00}.
 * {@link EdtfParser} reads one.
 */
public sealed interface Edtf extends Comparable<Edtf> permits Edtf.Moment, Edtf.Interval, Edtf.Unknown {

    /** No date: what an absent key means. */
    Edtf UNKNOWN = new Unknown();

    /** As written. */
    String text();

    /** The first instant it may mean, in its own zone; {@link LocalDateTime#MIN} when open or unknown. */
    LocalDateTime earliest();

    /** The last instant it may mean, in its own zone; {@link LocalDateTime#MAX} when open or unknown. */
    LocalDateTime latest();

    default boolean isKnown() {
        return this != UNKNOWN;
    }

    /** By first possible instant, then last, then text: a total order for lists. */
    @Override
    default int compareTo(Edtf other) {
        int order = earliest().compareTo(other.earliest());
        if (order == 0) {
            order = latest().compareTo(other.latest());
        }
        return order == 0 ? text().compareTo(other.text()) : order;
    }

    /**
     * A year, month, day or minute.
     *
     * @param year 1 to 9999; for {@code 200X} the first year of the decade
     * @param month 1 to 12; 0 when not known
     * @param day 1 to 31; 0 when not known
     * @param time {@code hh:mm}; empty when not known
     * @param zone {@code Z} or {@code -06:00}; empty without time
     * @param unspecifiedYears 0, or how many years an {@code X} stands for: 10, 100
     * @param uncertain {@code ?} or {@code %}
     * @param approximate {@code ~} or {@code %}
     */
    record Moment(
            String text,
            int year,
            int month,
            int day,
            String time,
            String zone,
            int unspecifiedYears,
            boolean uncertain,
            boolean approximate)
            implements Edtf {

        @Override
        public LocalDateTime earliest() {
            LocalDateTime start = LocalDateTime.of(year, Math.max(1, month), Math.max(1, day), 0, 0);
            return time.isEmpty() ? start : start.with(java.time.LocalTime.parse(time));
        }

        @Override
        public LocalDateTime latest() {
            if (!time.isEmpty()) {
                return earliest().plusMinutes(1).minusNanos(1);
            }
            LocalDateTime start = earliest();
            LocalDateTime end = day > 0
                    ? start.plusDays(1)
                    : month > 0 ? start.plusMonths(1) : start.plusYears(Math.max(1, unspecifiedYears));
            return end.minusNanos(1);
        }
    }

    /**
     * From one moment to another; {@link #UNKNOWN} at an end that is open ({@code ..}) or not known.
     */
    record Interval(String text, Edtf start, Edtf end) implements Edtf {

        @Override
        public LocalDateTime earliest() {
            return start.earliest();
        }

        @Override
        public LocalDateTime latest() {
            return end.latest();
        }
    }

    /** No date is known. */
    record Unknown() implements Edtf {

        @Override
        public String text() {
            return "";
        }

        @Override
        public LocalDateTime earliest() {
            return LocalDateTime.MIN;
        }

        @Override
        public LocalDateTime latest() {
            return LocalDateTime.MAX;
        }
    }
}
