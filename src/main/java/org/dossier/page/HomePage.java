package org.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Document;
import org.dossier.model.Edtf;
import org.dossier.model.Header;
import org.dossier.model.Home;
import org.dossier.model.LegalState;
import org.dossier.model.Person;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ChangeLine;
import org.dossier.page.view.HomeView;
import org.dossier.page.view.More;
import org.dossier.page.view.RoleGroup;
import org.dossier.page.view.StatusPanel;
import org.jspecify.annotations.Nullable;

/** The view of the first page, which is as long for a site of a thousand pages as for one of a hundred. */
final class HomePage {

    private static final int MOST_STATUSES = 5;
    private static final int MOST_CHAPTERS = 12;
    private static final int MOST_DISPUTED = 8;
    private static final int MOST_EPISODES = 12;
    private static final int MOST_ROLES = 16;
    private static final int MOST_PEOPLE_OF_A_ROLE = 8;
    private static final int MOST_CHANGES = 5;

    private record Change(Edtf date, ChangeLine line) {}

    private final Book book;
    private final SiteIndex index;

    HomePage(Book book) {
        this.book = book;
        this.index = book.index();
    }

    /** A site without {@code index.md} has a first page too: its title and its lists. */
    HomeView view(Sheet sheet, Optional<Home> home) {
        String title = home.map(document -> document.header().title()).orElse(book.config().title());
        String summary = home.map(document -> document.header().summary()).orElse("");
        // Notes in reading order: where it stands, the body.
        List<Person> judged = index.people.stream()
                .filter(person -> !person.proceedings().isEmpty())
                .sorted(Comparator.comparing(HomePage::firstDate))
                .toList();
        List<StatusPanel> status = judged.stream().limit(MOST_STATUSES).map(sheet::latestStatus).toList();
        List<BlockView> body = home.map(document -> sheet.body(document.prose())).orElse(List.of());
        List<Claim> disputed = index.claims.stream().filter(claim -> claim.state() == Claim.State.CONTESTED).toList();
        List<RoleGroup> people = new RoleGroups(book).brief(sheet, MOST_ROLES, MOST_PEOPLE_OF_A_ROLE);
        long named = people.stream().flatMap(group -> group.people().stream()).map(person -> person.link().href()).distinct().count();
        String description = summary.isEmpty() ? book.config().description() : summary;
        return new HomeView(
                home.map(document -> sheet.head(document, description)).orElseGet(() -> sheet.head(title, description)),
                title,
                Sheet.orNull(summary),
                body,
                sheet.notes(),
                sheet.terms(),
                status,
                more(sheet, Section.PEOPLE, status.size(), judged.size()),
                index.chapters.stream().limit(MOST_CHAPTERS).map(sheet::chapterLine).toList(),
                more(sheet, Section.STORY, MOST_CHAPTERS, index.chapters.size()),
                disputed.stream().limit(MOST_DISPUTED).map(sheet::claimLine).toList(),
                more(sheet, Section.CLAIMS, MOST_DISPUTED, disputed.size()),
                changes(sheet),
                index.films.stream().findFirst().map(sheet::documentLink).orElse(null),
                sheet.documentLinks(index.episodes.stream().limit(MOST_EPISODES).toList()),
                index.films.isEmpty() || index.episodes.size() <= MOST_EPISODES
                        ? null
                        : new More(sheet.link(index.films.get(0).id()), index.episodes.size()),
                people,
                more(sheet, Section.PEOPLE, named, index.people.size()),
                home.map(sheet::corrections).orElse(List.of()));
    }

    private static @Nullable More more(Sheet sheet, Section section, long shown, int count) {
        return count <= shown ? null : new More(sheet.link(section.index()), count);
    }

    /** The people whom the case began with stand first, whatever happened since to others. */
    private static Edtf firstDate(Person person) {
        return person.proceedings().stream()
                .flatMap(proceeding -> proceeding.history().stream())
                .map(LegalState::date)
                .min(Comparator.naturalOrder())
                .orElse(Edtf.UNKNOWN);
    }

    /** Corrections, and pages whose editor says what changed. */
    private List<ChangeLine> changes(Sheet sheet) {
        List<Change> changes = new ArrayList<>();
        for (Correction correction : index.corrections) {
            changes.add(change(sheet, correction, correction.date(), correction.nature(), null));
        }
        for (Document document : index.documents) {
            Header header = document.header();
            if (header.updated().isKnown() && !header.changeNote().isEmpty() && book.addresses().has(document.id())) {
                changes.add(change(sheet, document, header.updated(), Correction.Nature.UPDATE, header.changeNote()));
            }
        }
        return changes.stream()
                .sorted(Comparator.comparing(Change::date).reversed())
                .limit(MOST_CHANGES)
                .map(Change::line)
                .toList();
    }

    private Change change(Sheet sheet, Document document, Edtf date, Correction.Nature nature, @Nullable String note) {
        return new Change(
                date,
                new ChangeLine(
                        sheet.link(document.id()),
                        document.header().title(),
                        book.dates().view(date),
                        book.labels().nature(nature),
                        note));
    }
}
