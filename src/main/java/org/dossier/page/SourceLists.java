package org.dossier.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import org.dossier.page.view.More;
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

    /** A register longer than this is listed whole in its parts only. */
    private static final int LONG = 100;
    private static final int MOST_CITED = 10;

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
        PageHead head = sheet.head(Section.SOURCES);
        boolean isLong = isChoice(kinds) && entries.size() > LONG;
        return view(sheet, head, entries, isLong ? mostCited(sheet) : groups(sheet, entries, kinds));
    }

    /** The kinds in brief: a reader sees at once what the site rests on, and the page does not grow with the register. */
    private List<SourcesView.Group> mostCited(Sheet sheet) {
        return kinds.stream().map(kind -> mostCited(sheet, kind, held(entries, kind.holds()))).toList();
    }

    private static SourcesView.Group mostCited(Sheet sheet, Shelf kind, List<Entry> held) {
        if (held.size() <= MOST_CITED) {
            return group(sheet, kind.id(), kind.label(), held, null);
        }
        List<Entry> most = held.stream().sorted(Comparator.comparing(Entry::uses).reversed()).limit(MOST_CITED).toList();
        return group(sheet, kind.id(), kind.label(), most, new More(sheet.link(kind.path()), held.size()));
    }

    private static List<Entry> held(List<Entry> entries, Predicate<Entry> holds) {
        return entries.stream().filter(holds).toList();
    }

    /** What a list is not chosen by, it is grouped by. */
    SourcesView one(Sheet sheet, Shelf shelf) {
        PageHead head = sheet.head(shelf.title(), shelf.description(), book.place(Section.SOURCES));
        List<Entry> shown = held(entries, shelf.holds());
        return view(sheet, head, shown, groups(sheet, shown, kinds.contains(shelf) ? languages : kinds));
    }

    private SourcesView view(Sheet sheet, PageHead head, List<Entry> shown, List<SourcesView.Group> groups) {
        return new SourcesView(
                head,
                shown.size(),
                (int) shown.stream().filter(entry -> entry.uses() > 0).count(),
                filter(sheet, Section.SOURCES.index(), book.labels().all(), entry -> true),
                filters(sheet, kinds),
                filters(sheet, languages),
                grades(shown),
                groups);
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
        shelves.forEach(shelf -> groups.add(group(sheet, shelf.id(), shelf.label(), held(shown, shelf.holds()), null)));
        if (shelves.equals(languages)) {
            List<Entry> unknown = held(shown, entry -> entry.language().isEmpty());
            groups.add(group(sheet, "sources-language-unknown", book.labels().languageNotKnown(), unknown, null));
        }
        return groups.stream().filter(group -> !group.sources().isEmpty()).toList();
    }

    private static SourcesView.Group group(Sheet sheet, String id, String label, List<Entry> entries, @Nullable More all) {
        return new SourcesView.Group(id, label, entries.stream().map(entry -> entry.line(sheet)).toList(), all);
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
