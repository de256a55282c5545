package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dated legal status of a person, one entry a proceeding. */
public record StatusPanel(DocumentLink person, List<ProceedingView> proceedings) {

    /**
     * @param appealed the decision under appeal; null unless {@code latest} is a pending appeal
     * @param latest the last state known
     * @param path all states, oldest first; empty where they are not shown, and where there is only the latest
     * @param asOf the day to which {@code latest} is known
     * @param reviewBy the day by which an editor must look again; null when not given
     */
    public record ProceedingView(
            String matter,
            @Nullable StateView appealed,
            StateView latest,
            List<StepView> path,
            DateView asOf,
            @Nullable DateView reviewBy) {}

    /**
     * @param state the word of the front matter: {@code appeal-pending}
     * @param label in words: "Appeal pending"
     * @param court null when none acted or it is not known
     */
    public record StateView(
            String state, String label, DateView date, @Nullable String court, List<NoteMarkView> notes) {}

    /**
     * A step of the way through the courts.
     *
     * @param standing {@code stands}, {@code open}, {@code annulled} or {@code reversed}: how the later steps left it
     * @param remark the same in words, when a later step took it back: "later annulled"; else null
     */
    public record StepView(StateView state, String standing, @Nullable String remark) {}
}
