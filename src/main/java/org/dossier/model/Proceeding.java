package org.dossier.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** How a state of the history stands in the light of the later ones. */
    public enum Standing {
        /** A decision that no later one took back. */
        STANDS,
        /** A step that decides nothing yet: an accusation, a charge, an appeal. */
        OPEN,
        /** A decision that a later one annulled. */
        ANNULLED,
        /** A decision that a later one replaced by its opposite: an acquittal by a conviction, a closed case by a charge. */
        REVERSED
    }

    private static final Set<LegalState.State> OPEN =
            EnumSet.of(LegalState.State.ACCUSED, LegalState.State.CHARGED, LegalState.State.APPEAL_PENDING);
    private static final Set<LegalState.State> AGAINST =
            EnumSet.of(LegalState.State.CONVICTED, LegalState.State.SENTENCED, LegalState.State.UPHELD);
    private static final Set<LegalState.State> FREEING =
            EnumSet.of(LegalState.State.ACQUITTED, LegalState.State.CLOSED);

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

    /**
     * How a state stands after those that followed it.
     *
     * @param step its place in the history, from 0
     */
    public Standing standing(int step) {
        LegalState.State state = history.get(step).state();
        if (OPEN.contains(state)) {
            return Standing.OPEN;
        }
        for (LegalState later : history.subList(step + 1, history.size())) {
            if (later.state() == LegalState.State.ANNULLED) {
                return Standing.ANNULLED;
            }
            if (AGAINST.contains(state) && FREEING.contains(later.state())
                    || FREEING.contains(state) && (AGAINST.contains(later.state()) || later.state() == LegalState.State.CHARGED)) {
                return Standing.REVERSED;
            }
        }
        return Standing.STANDS;
    }
}
