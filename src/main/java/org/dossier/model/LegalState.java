package org.dossier.model;

import java.util.List;
import java.util.Locale;

/**
 * A dated step of a proceeding.
 *
 * @param court empty when none acted or it is not known
 */
public record LegalState(Edtf date, State state, String court, List<SourceRef> sources) {

    /** What may be said of someone, in the words of the front matter. */
    public enum State {
        ACCUSED,
        CHARGED,
        CONVICTED,
        SENTENCED,
        UPHELD,
        ANNULLED,
        ACQUITTED,
        APPEAL_PENDING,
        CLOSED,
        NOT_A_PARTY;

        /** As written: {@code appeal-pending}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public LegalState {
        sources = List.copyOf(sources);
    }
}
