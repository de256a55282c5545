package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dossier.model.LegalState.State;
import org.dossier.text.InputFile;
import org.junit.jupiter.api.Test;

class ProceedingTest {

    /** How each state of a history stands. */
    private static List<String> standings(State... states) {
        List<LegalState> history =
                Arrays.stream(states).map(state -> new LegalState(Edtf.UNKNOWN, state, "", List.of())).toList();
        Proceeding proceeding =
                new Proceeding("a matter", history, Edtf.UNKNOWN, Edtf.UNKNOWN, new InputFile("content/people/ana.md", "").span(0, 0));
        return IntStream.range(0, states.length)
                .mapToObj(step -> states[step].word() + " " + proceeding.standing(step))
                .toList();
    }

    @Test
    void annulsEveryDecisionBeforeTheAnnulment() {
        assertThat(standings(State.ACCUSED, State.CONVICTED, State.SENTENCED, State.UPHELD, State.ANNULLED))
                .containsExactly(
                        "accused OPEN", "convicted ANNULLED", "sentenced ANNULLED", "upheld ANNULLED", "annulled STANDS");
    }

    @Test
    void leavesADecisionStandingWhileAnAppealIsPending() {
        assertThat(standings(State.ACCUSED, State.ACQUITTED, State.APPEAL_PENDING))
                .containsExactly("accused OPEN", "acquitted STANDS", "appeal-pending OPEN");
    }

    @Test
    void reversesADecisionThatAnOppositeOneFollows() {
        assertThat(standings(State.CLOSED, State.CHARGED, State.ACQUITTED, State.CONVICTED, State.SENTENCED))
                .containsExactly("closed REVERSED", "charged OPEN", "acquitted REVERSED", "convicted STANDS", "sentenced STANDS");
        assertThat(standings(State.CONVICTED, State.ACQUITTED)).containsExactly("convicted REVERSED", "acquitted STANDS");
    }
}
