package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
 * @param summary null when not given, and on a timeline too long for it
 * @param people who took part
 * @param court the court that acted; null when none did
 * @param sources how many sources the event has
 * @param notes the event's page where it lists them; null when there are none
 * @param accounts what each side says, in order of time, when accounts of the moment differ; else empty
 * @param claims the open points its text leads to; where accounts differ, the settled ones too
 */
public record EventLine(
        String href,
        String title,
        DateView date,
        @Nullable String summary,
        List<Actor> people,
        @Nullable Actor court,
        int sources,
        @Nullable String notes,
        List<Version> accounts,
        List<Point> claims) {

    /**
     * @param href null for a court without a part of the timeline
     * @param lane the place, from 1, among the lanes of the timeline; 0 for none
     */
    public record Actor(@Nullable String href, String title, int lane) {}

    /** @param date null when not known */
    public record Version(String by, @Nullable DateView date, String says) {}

    /**
     * A claim.
     *
     * @param state {@code established}, {@code alleged}, {@code contested} or {@code overturned}
     * @param stateLabel the state in words
     */
    public record Point(String href, String title, String state, String stateLabel) {}
}
