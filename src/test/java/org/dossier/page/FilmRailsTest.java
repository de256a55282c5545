package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.date;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.prose;
import static org.dossier.page.SampleSite.refs;

import java.util.List;
import org.dossier.model.Episode;
import org.dossier.model.Film;
import org.dossier.model.Kind;
import org.dossier.model.LocalTitles;
import org.dossier.page.view.DateView;
import org.dossier.page.view.FilmView;
import org.dossier.page.view.Link;
import org.dossier.page.view.RailsView;
import org.junit.jupiter.api.Test;

class FilmRailsTest {

    private final SampleSite site = new SampleSite("S001");

    private void episode(int number, int runtime, String covers) {
        String id = Integer.toString(number);
        site.add(new Episode(
                header(Kind.EPISODE, id, "Part " + id), prose(), LocalTitles.NONE, number, runtime, date(covers), List.of(), List.of()));
    }

    private RailsView rails(String... episodes) {
        site.add(new Film(
                header(Kind.FILM, "series", "The series"), prose(), LocalTitles.NONE, date("2022"), "", "", List.of(), List.of(),
                refs(Kind.EPISODE, episodes), List.of()));
        return site.view(FilmView.class, "film/series/index.html").rails();
    }

    @Test
    void putsEpisodesByTheirLengthBesideTheYearsTheyCover() {
        episode(1, 30, "2005-12/2006");
        episode(2, 60, "2005/2008");
        episode(3, 30, "");
        episode(4, 0, "2009");

        assertThat(rails("1", "2", "3", "4"))
                .isEqualTo(new RailsView(
                        420,
                        List.of(
                                new RailsView.EpisodeBand(1, 0, 105, 96, 209),
                                new RailsView.EpisodeBand(2, 105, 315, 0, 420),
                                new RailsView.EpisodeBand(3, 315, 420, -1, -1)),
                        List.of(
                                new RailsView.YearMark("2005", 0),
                                new RailsView.YearMark("2006", 104),
                                new RailsView.YearMark("2007", 209),
                                new RailsView.YearMark("2008", 314)),
                        List.of(
                                span(1, 30, "from December 2005 to 2006"),
                                span(2, 60, "from 2005 to 2008"),
                                new RailsView.EpisodeSpan(3, new Link("../episodes/3/", "Part 3"), 30, null),
                                new RailsView.EpisodeSpan(4, new Link("../episodes/4/", "Part 4"), null, new DateView("2009", "2009")))));
    }

    private static RailsView.EpisodeSpan span(int number, int runtime, String covers) {
        return new RailsView.EpisodeSpan(
                number, new Link("../episodes/" + number + "/", "Part " + number), runtime, new DateView(covers, ""));
    }

    @Test
    void drawsNothingWhereNoEpisodeHasBoth() {
        episode(1, 30, "");
        episode(2, 0, "2005");
        episode(3, 30, "2005/..");

        assertThat(rails("1", "2", "3")).isNull();
    }

    @Test
    void namesEveryTenthYearOfALongTime() {
        episode(1, 30, "1913/2004");

        assertThat(rails("1").years()).extracting(RailsView.YearMark::year)
                .containsExactly("1913", "1920", "1930", "1940", "1950", "1960", "1970", "1980", "1990", "2000");
    }
}
