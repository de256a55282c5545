package org.dossier.page;

import java.util.List;
import org.dossier.model.Chapter;
import org.dossier.model.Event;
import org.dossier.model.Ref;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ChapterView;
import org.dossier.page.view.StoryView;

/** Views of the story and its chapters. */
final class StoryPages {

    private final Book book;
    private final SiteIndex index;
    private final EventLines lines;

    StoryPages(Book book, EventLines lines) {
        this.book = book;
        this.index = book.index();
        this.lines = lines;
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
