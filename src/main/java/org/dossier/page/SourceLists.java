package org.dossier.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dossier.model.Source;
import org.dossier.page.view.Filter;
import org.dossier.page.view.GradeView;
import org.dossier.page.view.Link;
import org.dossier.page.view.PageHead;
import org.dossier.page.view.SourcesView;
import org.jspecify.annotations.Nullable;

/**
 * The lists of sources: all of the register, those of each kind, those in each language.
 *
 * <p>A list of all that there are is no choice: with one kind only there are no lists by kind, and what would lead to one
 * leads to the list of all. A source in Mexican Spanish stands in the list of Spanish.
 */
final class SourceLists {

    /** What stands on a source's line wherever that is; only the link differs from page to page. */
    private record Entry(Source source, String language, String consulted, @Nullable String grade, int uses) {

        SourcesView.SourceLine line(Sheet sheet) {
            return new SourcesView.SourceLine(
                    source.id(), sheet.link(source.target()), sheet.book().references().reference(source.id()), consulted, grade, uses);
        }
    }

    /**
     * The sources of one kind or in one language.
     *
     * @param id as a fragment
     * @param label as a heading, and among the filters
     */
    record Shelf(OutputPath path, String id, String label, String title, String description, Predicate<Entry> holds) {}

    private final Book book;
    private final List<Entry> entries;
    private final List<Shelf> kinds;
    private final List<Shelf> languages;

    SourceLists(Book book) {
        this.book = book;
        this.entries = book.references().order().stream().map(id -> entry(book.index().site().source(id))).toList();
        this.kinds = Arrays.stream(Source.Kind.values())
                .filter(kind -> entries.stream().anyMatch(entry -> entry.source().kind() == kind))
                .map(this::shelf)
                .toList();
        TreeSet<String> tags = new TreeSet<>();
        entries.stream().map(Entry::language).filter(tag -> !tag.isEmpty()).forEach(tags::add);
        this.languages = book.index().inAlphabeticalOrder(tags, this::languageName).stream().map(this::shelf).toList();
    }

    private Entry entry(Source source) {
        return new Entry(
                source,
                Locale.forLanguageTag(source.language()).getLanguage(),
                book.labels().consulted(source.consulted()),
                source.grade() == Source.Grade.NOT_GRADED ? null : source.grade().name(),
                book.index().referrers(source.target()).size());
    }

    private Shelf shelf(Source.Kind kind) {
        Labels labels = book.labels();
        return shelf("kind", kind.word(), labels.sources(kind), labels.meaning(kind), entry -> entry.source().kind() == kind);
    }

    private Shelf shelf(String language) {
        String name = languageName(language);
        return shelf("language", language, name, book.labels().sourcesIn(name), entry -> entry.language().equals(language));
    }

    private Shelf shelf(String by, String word, String label, String description, Predicate<Entry> holds) {
        OutputPath path = book.addresses().file(Section.SOURCES.word() + "/" + by + "/" + word);
        return new Shelf(path, "sources-" + by + "-" + word, label, book.labels().sources(label), description, holds);
    }

    private String languageName(String tag) {
        return Optional.ofNullable(book.languageName(tag)).orElse(tag);
    }

    /** Those that have a page of their own. */
    List<Shelf> shelves() {
        return Stream.of(kinds, languages).filter(SourceLists::isChoice).flatMap(List::stream).toList();
    }

    private static boolean isChoice(List<Shelf> shelves) {
        return shelves.size() > 1;
    }

    SourcesView all(Sheet sheet) {
        return view(sheet, sheet.head(Section.SOURCES), entries, kinds);
    }

    /** What a list is not chosen by, it is grouped by. */
    SourcesView one(Sheet sheet, Shelf shelf) {
        PageHead head = sheet.head(shelf.title(), shelf.description(), book.place(Section.SOURCES));
        List<Entry> shown = entries.stream().filter(shelf.holds()).toList();
        return view(sheet, head, shown, kinds.contains(shelf) ? languages : kinds);
    }

    private SourcesView view(Sheet sheet, PageHead head, List<Entry> shown, List<Shelf> groups) {
        return new SourcesView(
                head,
                shown.size(),
                (int) shown.stream().filter(entry -> entry.uses() > 0).count(),
                filter(sheet, Section.SOURCES.index(), book.labels().all(), entry -> true),
                filters(sheet, kinds),
                filters(sheet, languages),
                grades(shown),
                groups(sheet, shown, groups));
    }

    private List<Filter> filters(Sheet sheet, List<Shelf> shelves) {
        return isChoice(shelves)
                ? shelves.stream().map(shelf -> filter(sheet, shelf.path(), shelf.label(), shelf.holds())).toList()
                : List.of();
    }

    private Filter filter(Sheet sheet, OutputPath path, String label, Predicate<Entry> holds) {
        return sheet.filter(path, label, (int) entries.stream().filter(holds).count());
    }

    private List<GradeView> grades(List<Entry> shown) {
        return Arrays.stream(Source.Grade.values())
                .filter(grade -> shown.stream().anyMatch(entry -> grade.name().equals(entry.grade())))
                .map(book.labels()::grade)
                .toList();
    }

    /** Those in no known language come last. */
    private List<SourcesView.Group> groups(Sheet sheet, List<Entry> shown, List<Shelf> shelves) {
        List<SourcesView.Group> groups = new ArrayList<>();
        shelves.forEach(shelf -> groups.add(group(sheet, shelf.id(), shelf.label(), shown, shelf.holds())));
        if (shelves.equals(languages)) {
            groups.add(group(sheet, "sources-language-unknown", book.labels().languageNotKnown(), shown, entry -> entry.language().isEmpty()));
        }
        return groups.stream().filter(group -> !group.sources().isEmpty()).toList();
    }

    private static SourcesView.Group group(Sheet sheet, String id, String label, List<Entry> shown, Predicate<Entry> holds) {
        return new SourcesView.Group(id, label, shown.stream().filter(holds).map(entry -> entry.line(sheet)).toList());
    }

    /** The list of a source's kind, under the word for one source of that kind. */
    Link kind(Sheet sheet, Source source) {
        return new Link(link(sheet, kinds, shelf(source.kind())), book.labels().source(source.kind()));
    }

    /** The list of a source's language. */
    @Nullable Link language(Sheet sheet, Source source) {
        String language = Locale.forLanguageTag(source.language()).getLanguage();
        return language.isEmpty() ? null : new Link(link(sheet, languages, shelf(language)), languageName(language));
    }

    private static String link(Sheet sheet, List<Shelf> shelves, Shelf shelf) {
        return sheet.link(isChoice(shelves) ? shelf.path() : Section.SOURCES.index());
    }
}
