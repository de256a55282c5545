package org.dossier.model;

import java.util.List;
import java.util.Optional;
import org.dossier.text.Span;

/**
 * A matter before the courts, for one person.
 *
 * @param matter what it is about: "Kidnapping, organised crime and weapons (Mexico)"
 * @param history one or more states, oldest first
 * @param asOf the day to which the last state is known
 * @param reviewBy the day by which an editor must look again; {@link Edtf#UNKNOWN} when not given
 */
public record Proceeding(String matter, List<LegalState> history, Edtf asOf, Edtf reviewBy, Span span) {

    public Proceeding {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("the proceeding \"" + matter + "\" has no history");
        }
    }

    /** The last state known. */
    public LegalState latest() {
        return history.get(history.size() - 1);
    }

    /**
     * The decision under appeal. "Appeal pending" alone would not say whether someone was convicted or acquitted.
     *
     * @return empty unless an appeal is pending against a state of this history
     */
    public Optional<LegalState> appealed() {
        if (latest().state() != LegalState.State.APPEAL_PENDING) {
            return Optional.empty();
        }
        return history.stream()
                .filter(state -> state.state() != LegalState.State.APPEAL_PENDING)
                .reduce((earlier, later) -> later);
    }
}
