package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the film tells something beside when it happened: the episodes down one rail, each as long as it runs, the years down
 * another, and a band from each episode to the time it covers.
 *
 * @param height of both rails, in pixels
 * @param lines what the drawing shows, as a list: every episode with a running time or a time it covers
 */
public record RailsView(int height, List<EpisodeBand> bands, List<YearMark> years, List<EpisodeSpan> lines) {

    /**
     * An episode with a running time; places count in pixels from the top.
     *
     * @param realTop where the time it covers begins on the rail of years; -1 when none is known, or it has no end
     * @param realBottom where it ends; -1 too
     */
    public record EpisodeBand(int number, int filmTop, int filmBottom, int realTop, int realBottom) {}

    public record YearMark(String year, int y) {}

    /**
     * @param runtime in minutes; null when not known
     * @param covers null when not known
     */
    public record EpisodeSpan(
            int number,
            Link episode,
            @Nullable Integer runtime,
            @Nullable DateView covers) {}
}
