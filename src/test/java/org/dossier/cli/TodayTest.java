package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {

    private static final Clock LATE_IN_MEXICO =
            Clock.fixed(Instant.parse("2026-06-11T01:30:00Z"), ZoneId.of("America/Mexico_City"));

    @Test
    void isTheDayOfTheClockInUtc() {
        assertThat(Today.of(null, LATE_IN_MEXICO)).contains(LocalDate.of(2026, 6, 11));
    }

    @Test
    void isTheDayOfTheVariableWhereThatIsSet() {
        assertThat(Today.of("1134000000", LATE_IN_MEXICO)).contains(LocalDate.of(2005, 12, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "1.5", "99999999999999999"})
    void isNotGuessedFromAVariableThatIsNoNumberOfSeconds(String seconds) {
        assertThat(Today.of(seconds, LATE_IN_MEXICO)).isEmpty();
    }
}
