package org.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Episode;
import org.dossier.model.Film;
import org.dossier.model.LocalTitles;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.CreditsView;
import org.dossier.page.view.EpisodeView;
import org.dossier.page.view.FilmView;
import org.dossier.page.view.Link;

/** Views of the documentary and its episodes. */
final class FilmPages {

    /** The rest stands on the page of credits. */
    private static final int MAIN_CREDITS = 6;

    /** The id of the page on which a site says what it is made of. */
    private static final String LICENCE = "licence";

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
                .filter(credit -> credit.episodes().isEmpty())
                .limit(MAIN_CREDITS)
                .map(credit -> credit(sheet, credit))
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
                book.credits().map(place -> new Link(sheet.link(place.path()), place.title())).orElse(null),
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

    /** The credits of the film whose page is in the navigation. */
    CreditsView credits(Sheet sheet, Film film) {
        Map<String, List<FilmView.CreditView>> departments = new LinkedHashMap<>();
        departments.put("", new ArrayList<>());
        film.credits().stream()
                .filter(credit -> credit.episodes().isEmpty())
                // Notes in reading order: those without department first.
                .sorted(Comparator.comparing(credit -> !credit.department().isEmpty()))
                .forEach(credit -> departments.computeIfAbsent(credit.department(), one -> new ArrayList<>()).add(credit(sheet, credit)));
        List<CreditsView.Group> groups = new ArrayList<>();
        departments.forEach((department, credits) -> {
            if (!credits.isEmpty()) {
                groups.add(new CreditsView.Group("department-" + (groups.size() + 1), Sheet.orNull(department), credits));
            }
        });
        List<CreditsView.Group> episodes = new ArrayList<>();
        for (Episode episode : index.episodes) {
            List<FilmView.CreditView> credits = film.credits().stream()
                    .filter(credit -> credit.episodes().stream().anyMatch(ref -> ref.target().equals(episode.id())))
                    .map(credit -> credit(sheet, credit))
                    .toList();
            if (!credits.isEmpty()) {
                episodes.add(new CreditsView.Group("episode-" + episode.number(), episode.header().title(), credits));
            }
        }
        Book.Place page = book.credits().orElseThrow();
        return new CreditsView(
                sheet.head(page.title(), book.labels().creditsOf(film.header().title()), book.film().stream().toArray(Book.Place[]::new)),
                sheet.documentLink(film),
                List.copyOf(groups),
                List.copyOf(episodes),
                index.pages.stream()
                        .filter(one -> one.id().id().equals(LICENCE) && book.addresses().has(one.id()))
                        .findFirst()
                        .map(sheet::documentLink)
                        .orElse(null),
                sheet.notes());
    }

    private FilmView.CreditView credit(Sheet sheet, Film.Credit credit) {
        return new FilmView.CreditView(
                credit.role(),
                credit.people().stream().map(one -> credited(sheet, one)).toList(),
                sheet.marks(credit.sources()));
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
