package org.dossier.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a command runs, in UTC.
 *
 * <p>The environment variable {@code SOURCE_DATE_EPOCH}, seconds since 1970, stands for the clock where it is set
 * (<a href="https://reproducible-builds.org/specs/source-date-epoch/">Reproducible Builds</a>), so that a check can be
 * repeated as of a day.
 */
final class Today {

    static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private Today() {}

    /**
     * Reads the variable, else the clock.
     *
     * @param seconds the value of the variable; null when it is not set
     * @return empty when it is no number of seconds; the specification forbids to go on then
     */
    static Optional<LocalDate> of(@Nullable String seconds, Clock clock) {
        if (seconds == null) {
            return Optional.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
        try {
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
