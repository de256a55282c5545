package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim, on its own page or embedded in another.
 *
 * @param state {@code established}, {@code alleged}, {@code contested} or {@code overturned}
 * @param stateLabel the state in words
 * @param accounts side by side, of equal weight, in order of time
 * @param outcomes what courts found; empty when no finding is recorded
 * @param film what the series says; empty when not known
 * @param reading the wording this site follows; null for none
 * @param why null when not given
 */
public record ClaimBox(
        DocumentLink link,
        String question,
        String state,
        String stateLabel,
        List<AccountView> accounts,
        List<OutcomeView> outcomes,
        List<FilmStatementView> film,
        @Nullable String reading,
        @Nullable String why) {

    /**
     * @param capacity null when not given
     * @param date null when not known
     */
    public record AccountView(
            String by, @Nullable String capacity, @Nullable DateView date, String says, List<NoteMarkView> notes) {}

    public record OutcomeView(String court, DateView date, String found, List<NoteMarkView> notes) {}

    /**
     * @param episode null when not known
     * @param timecode {@code hh:mm:ss}; null when not known
     */
    public record FilmStatementView(
            String says, @Nullable Link episode, @Nullable String timecode, List<NoteMarkView> notes) {}
}
