package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource({
        "pardoned, He was PARDONED., true",
        "pardoned, unpardoned, false",
        "pardon, pardoned, false",
        "to   this day, to this day, true",
        "Cassez's acquittal, Cassez’s acquittal, true",
        "re-enacted, the re\u2011enacted scene, true",
        "été, l'Été, true",
        "-ill, the well-ill man, true"
    })
    void standsAsWholeWordsInCapitalsOrNot(String phrase, String text, boolean stands) {
        assertThat(new Phrase(phrase).standsIn(text, 0, text.length())).isEqualTo(stands);
    }
}
