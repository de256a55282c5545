package org.dossier.page;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.model.Edtf;
import org.dossier.model.Episode;
import org.dossier.page.view.RailsView;

/**
 * The film's time beside the time it tells of, drawn where an episode gives both its running time and what it covers.
 *
 * <p>An episode of unknown length has no place on the rail of the film, and a time without a beginning or an end none on the
 * rail of years: they stand in the list alone.
 */
final class FilmRails {

    private static final int LEAST_HEIGHT = 420;
    private static final int HEIGHT_OF_EPISODE = 44;
    private static final int MOST_YEARS = 12;
    private static final int THINNEST = 3;
    private static final int NOWHERE = -1;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

    private final List<Episode> running;
    private final int height;
    private final int firstYear;
    private final int lastYear;

    private FilmRails(List<Episode> running, List<Episode> both) {
        this.running = running;
        this.height = Math.max(LEAST_HEIGHT, HEIGHT_OF_EPISODE * running.size());
        this.firstYear = both.stream().mapToInt(episode -> episode.covers().earliest().getYear()).min().orElseThrow();
        this.lastYear = both.stream().mapToInt(episode -> episode.covers().latest().getYear()).max().orElseThrow();
    }

    /** Empty unless an episode has both. */
    static Optional<RailsView> of(List<Episode> episodes, Sheet sheet) {
        List<Episode> running = episodes.stream().filter(episode -> episode.runtime() > 0).toList();
        List<Episode> both = running.stream().filter(FilmRails::hasEnds).toList();
        if (both.isEmpty()) {
            return Optional.empty();
        }
        FilmRails rails = new FilmRails(running, both);
        return Optional.of(new RailsView(rails.height, rails.bands(), rails.years(), lines(episodes, sheet)));
    }

    private static boolean hasEnds(Episode episode) {
        Edtf covers = episode.covers();
        return !covers.earliest().equals(LocalDateTime.MIN) && !covers.latest().equals(LocalDateTime.MAX);
    }

    private static List<RailsView.EpisodeSpan> lines(List<Episode> episodes, Sheet sheet) {
        return episodes.stream()
                .filter(episode -> episode.runtime() > 0 || episode.covers().isKnown())
                .map(episode -> new RailsView.EpisodeSpan(
                        episode.number(),
                        sheet.namedLink(episode),
                        episode.runtime() == 0 ? null : episode.runtime(),
                        sheet.book().dates().viewIfKnown(episode.covers())))
                .toList();
    }

    private List<RailsView.EpisodeBand> bands() {
        int total = running.stream().mapToInt(Episode::runtime).sum();
        List<RailsView.EpisodeBand> bands = new ArrayList<>();
        int told = 0;
        for (Episode episode : running) {
            int top = height * told / total;
            told += episode.runtime();
            int realTop = hasEnds(episode) ? place(episode.covers().earliest()) : NOWHERE;
            int realBottom = hasEnds(episode) ? Math.max(place(episode.covers().latest()), realTop + THINNEST) : NOWHERE;
            bands.add(new RailsView.EpisodeBand(episode.number(), top, height * told / total, realTop, realBottom));
        }
        return bands;
    }

    /** On the rail of years, which begins with the first year and ends with the last. */
    private int place(LocalDateTime moment) {
        LocalDateTime start = LocalDateTime.of(firstYear, 1, 1, 0, 0);
        long all = ChronoUnit.HOURS.between(start, LocalDateTime.of(lastYear, 12, 31, 23, 59));
        return (int) (height * ChronoUnit.HOURS.between(start, moment) / all);
    }

    private List<RailsView.YearMark> years() {
        int span = lastYear - firstYear + 1;
        int step = STEPS.stream().filter(one -> span / one <= MOST_YEARS).findFirst().orElse(span);
        return IntStream.rangeClosed(firstYear, lastYear)
                .filter(year -> year == firstYear || year % step == 0 && year - firstYear >= step / 2)
                .mapToObj(year -> new RailsView.YearMark(Integer.toString(year), place(LocalDateTime.of(year, 1, 1, 0, 0))))
                .toList();
    }
}
