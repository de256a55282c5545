package org.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "One. Two here. Three.|here|Two here. ",
        "He met Mr. Ill here. Then he left.|here|He met Mr. Ill here. ",
        "It was J. Ill, here? Yes.|here|It was J. Ill, here? ",
        "He said: “Go.” And here he went|here|And here he went",
        "At 3.15 p.m. he was here.|here|At 3.15 p.m. he was here.",
        "here|here|here"
    })
    void isFoundAroundAWord(String text, String word, String sentence) {
        int at = text.indexOf(word);
        Sentence found = Sentence.around(text, at, at + word.length());

        assertThat(text.substring(found.from(), found.to()).strip()).isEqualTo(sentence.strip());
    }
}
