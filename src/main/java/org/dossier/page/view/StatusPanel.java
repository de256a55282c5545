package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dated legal status of a person, one entry a proceeding. */
public record StatusPanel(DocumentLink person, List<ProceedingView> proceedings) {

    /**
     * @param appealed the decision under appeal; null unless {@code latest} is a pending appeal
     * @param latest the last state known
     * @param earlier the states before these, oldest first
     * @param asOf the day to which {@code latest} is known
     * @param reviewBy the day by which an editor must look again; null when not given
     */
    public record ProceedingView(
            String matter,
            @Nullable StateView appealed,
            StateView latest,
            List<StateView> earlier,
            DateView asOf,
            @Nullable DateView reviewBy) {}

    /**
     * @param state the word of the front matter: {@code appeal-pending}
     * @param label in words: "Appeal pending"
     * @param court null when none acted or it is not known
     */
    public record StateView(
            String state, String label, DateView date, @Nullable String court, List<NoteMarkView> notes) {}
}
