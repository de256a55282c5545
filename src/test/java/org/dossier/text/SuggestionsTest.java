package org.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void suggestsANameThatIsNear() {
        assertThat(Suggestions.didYouMean("mara-lindqist", List.of("jon", "mara-lindqvist")))
                .isEqualTo("did you mean \"mara-lindqvist\"?");
    }

    @Test
    void suggestsNothingWhenNoNameIsNear() {
        assertThat(Suggestions.didYouMean("mara", List.of("jon", "olga"))).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoEquallyNearNames() {
        assertThat(Suggestions.nearest("S20", List.of("S202", "S201"))).contains("S201");
    }

    @Test
    void countsTwoLettersThatChangedPlacesAsOne() {
        assertThat(Suggestions.didYouMean("tilte", List.of("title", "type"))).isEqualTo("did you mean \"title\"?");
    }

    @Test
    void takesASingleLetterForNothingElse() {
        assertThat(Suggestions.didYouMean("3", List.of("1", "2"))).isEmpty();
    }
}
