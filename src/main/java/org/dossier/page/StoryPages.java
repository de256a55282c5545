package org.dossier.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Chapter;
import org.dossier.model.Claim;
import org.dossier.model.Edtf;
import org.dossier.model.Event;
import org.dossier.model.Home;
import org.dossier.model.LegalState;
import org.dossier.model.Person;
import org.dossier.model.Ref;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ChapterView;
import org.dossier.page.view.HomeView;
import org.dossier.page.view.PageHead;
import org.dossier.page.view.StatusPanel;
import org.dossier.page.view.StoryView;

/** Views of the first page, the story and its chapters. */
final class StoryPages {

    private final Book book;
    private final SiteIndex index;
    private final EventLines lines;

    StoryPages(Book book, EventLines lines) {
        this.book = book;
        this.index = book.index();
        this.lines = lines;
    }

    /** A site without {@code index.md} has a first page too: its title and its lists. */
    HomeView home(Sheet sheet, Optional<Home> home) {
        String title = home.map(document -> document.header().title()).orElse(book.config().title());
        String summary = home.map(document -> document.header().summary()).orElse("");
        PageHead head = sheet.head(title, summary.isEmpty() ? book.config().description() : summary);
        // Notes in reading order: where it stands, the body.
        List<StatusPanel> status = whereItStands(sheet);
        List<BlockView> body = home.map(document -> sheet.body(document.prose())).orElse(List.of());
        return new HomeView(
                head,
                title,
                Sheet.orNull(summary),
                body,
                sheet.notes(),
                sheet.terms(),
                status,
                index.chapters.stream().map(sheet::chapterLine).toList(),
                index.claims.stream()
                        .filter(claim -> claim.state() == Claim.State.CONTESTED)
                        .map(sheet::claimLine)
                        .toList(),
                index.films.stream().findFirst().map(sheet::documentLink).orElse(null),
                sheet.documentLinks(index.episodes),
                new RoleGroups(book).brief(sheet),
                home.map(sheet::corrections).orElse(List.of()));
    }

    private List<StatusPanel> whereItStands(Sheet sheet) {
        return index.people.stream()
                .filter(person -> !person.proceedings().isEmpty())
                .sorted(Comparator.comparing(StoryPages::firstDate))
                .map(sheet::latestStatus)
                .toList();
    }

    /** The people whom the case began with stand first, whatever happened since to others. */
    private static Edtf firstDate(Person person) {
        return person.proceedings().stream()
                .flatMap(proceeding -> proceeding.history().stream())
                .map(LegalState::date)
                .min(Comparator.naturalOrder())
                .orElse(Edtf.UNKNOWN);
    }

    StoryView story(Sheet sheet) {
        return new StoryView(
                sheet.head(Section.STORY), index.chapters.stream().map(sheet::chapterLine).toList());
    }

    ChapterView chapter(Sheet sheet, Chapter chapter) {
        List<BlockView> body = sheet.body(chapter.prose());
        return new ChapterView(
                sheet.head(chapter, book.place(Section.STORY)),
                index.place(chapter) + 1,
                index.chapters.size(),
                chapter.header().title(),
                Sheet.orNull(chapter.header().summary()),
                book.dates().view(chapter.period()),
                ReadingTime.minutes(body),
                sheet.contents(chapter.prose()),
                body,
                sheet.notes(),
                sheet.terms(),
                sheet.refLinks(chapter.people()),
                chapter.events().stream()
                        .map(Ref::target)
                        .distinct()
                        .map(id -> lines.line(sheet, (Event) sheet.document(id)))
                        .toList(),
                sheet.refLinks(chapter.episodes()),
                sheet.claims(chapter),
                sheet.corrections(chapter),
                sheet.referrers(chapter),
                sheet.namedLink(index.neighbour(index.chapters, chapter, -1)),
                sheet.namedLink(index.neighbour(index.chapters, chapter, 1)));
    }
}
