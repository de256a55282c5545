package org.dossier.page;

import java.util.Comparator;
import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Episode;
import org.dossier.model.Film;
import org.dossier.model.LocalTitles;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.EpisodeView;
import org.dossier.page.view.FilmView;

/** Views of the documentary and its episodes. */
final class FilmPages {

    private final Book book;
    private final SiteIndex index;

    FilmPages(Book book) {
        this.book = book;
        this.index = book.index();
    }

    FilmView film(Sheet sheet, Film film) {
        // Notes in reading order: the body, the credits.
        List<BlockView> body = sheet.body(film.prose());
        List<FilmView.CreditView> credits = film.credits().stream()
                .map(credit -> new FilmView.CreditView(
                        credit.role(),
                        credit.people().stream().map(one -> credited(sheet, one)).toList(),
                        sheet.marks(credit.sources())))
                .toList();
        return new FilmView(
                sheet.head(film),
                film.header().title(),
                Sheet.orNull(film.header().summary()),
                otherTitles(film.titles()),
                book.dates().view(film.released()),
                Sheet.orNull(film.network()),
                film.synopsis(),
                credits,
                sheet.refLinks(film.basedOn()),
                sheet.refLinks(film.episodes()),
                FilmRails.of(episodes(sheet, film), sheet).orElse(null),
                body,
                sheet.notes(),
                sheet.terms(),
                Sheet.elsewhere(film.sameAs()),
                sheet.claims(film),
                sheet.corrections(film),
                sheet.referrers(film));
    }

    /** In the order of their numbers. */
    private static List<Episode> episodes(Sheet sheet, Film film) {
        return film.episodes().stream()
                .map(ref -> (Episode) sheet.document((DocumentId) ref.target()))
                .distinct()
                .sorted(Comparator.comparingInt(Episode::number))
                .toList();
    }

    private FilmView.CreditedView credited(Sheet sheet, Film.Credited credited) {
        if (credited instanceof Film.Credited.WithPage withPage) {
            Document person = sheet.document(withPage.person().target());
            sheet.lists(person.id());
            return new FilmView.CreditedView(sheet.link(person.id()), person.header().title());
        }
        return new FilmView.CreditedView(null, ((Film.Credited.NameOnly) credited).name());
    }

    private List<FilmView.LocalTitleView> otherTitles(LocalTitles titles) {
        return titles.titles().stream()
                .filter(title -> !title.language().equals(book.language()))
                .map(title -> new FilmView.LocalTitleView(title.language(), languageName(title.language()), title.title()))
                .toList();
    }

    private String languageName(String tag) {
        String name = book.languageName(tag);
        return name == null ? tag : name;
    }

    EpisodeView episode(Sheet sheet, Episode episode) {
        List<BlockView> body = sheet.body(episode.prose());
        return new EpisodeView(
                sheet.head(episode, book.film().stream().toArray(Book.Place[]::new)),
                episode.number(),
                episode.header().title(),
                Sheet.orNull(episode.header().summary()),
                otherTitles(episode.titles()),
                episode.runtime() == 0 ? null : episode.runtime(),
                book.dates().viewIfKnown(episode.covers()),
                sheet.refLinks(episode.people()),
                body,
                sheet.notes(),
                sheet.terms(),
                sheet.claims(episode),
                sheet.corrections(episode),
                sheet.referrers(episode),
                sheet.namedLink(index.neighbour(index.episodes, episode, -1)),
                sheet.namedLink(index.neighbour(index.episodes, episode, 1)));
    }
}
