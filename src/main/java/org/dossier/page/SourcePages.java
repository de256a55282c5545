package org.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dossier.model.Claim;
import org.dossier.model.Document;
import org.dossier.model.Kind;
import org.dossier.model.Person;
import org.dossier.model.Source;
import org.dossier.model.SourceRef;
import org.dossier.page.view.SourceView;

/** The view of each source: what it is, how far it is to be trusted, and what rests on it. */
final class SourcePages {

    /** The order of the groups below claims and legal statuses. */
    private static final List<Kind> PAGES = List.of(
            Kind.CHAPTER, Kind.EVENT, Kind.PERSON, Kind.FILM, Kind.EPISODE, Kind.WORK, Kind.TERM, Kind.PAGE, Kind.CORRECTION,
            Kind.HOME);

    private final Book book;
    private final SourceLists lists;

    SourcePages(Book book, SourceLists lists) {
        this.book = book;
        this.lists = lists;
    }

    SourceView source(Sheet sheet, Source source) {
        return new SourceView(
                sheet.head(source.title(), "", book.colophons().of(sheet.path(), source), book.place(Section.SOURCES)),
                source.id(),
                source.title(),
                book.references().reference(source.id()),
                lists.kind(sheet, source),
                book.labels().sourceType(source.type()),
                Sheet.orNull(source.url()),
                Sheet.orNull(source.language()),
                lists.language(sheet, source),
                book.labels().consulted(source.consulted()),
                source.grade() == Source.Grade.NOT_GRADED ? null : book.labels().grade(source.grade()),
                sheet.copy(source),
                Sheet.orNull(source.limits()),
                supports(sheet, source));
    }

    private List<SourceView.Support> supports(Sheet sheet, Source source) {
        List<Document> citing = book.index().referrers(source.target());
        List<SourceView.Support> groups = new ArrayList<>();
        add(groups, sheet, "claims", book.labels().section(Section.CLAIMS), citing, Claim.class::isInstance);
        add(groups, sheet, "status", book.labels().legalStatus(), citing, document -> isOfStatus(document, source));
        for (Kind kind : PAGES) {
            add(
                    groups, sheet, kind.word(), book.labels().kinds(kind), citing,
                    document -> document.id().kind() == kind && isOfPage(document, source));
        }
        return List.copyOf(groups);
    }

    private static void add(
            List<SourceView.Support> groups, Sheet sheet, String word, String label, List<Document> citing, Predicate<Document> belongs) {
        List<Document> documents = citing.stream().filter(belongs).toList();
        if (!documents.isEmpty()) {
            groups.add(new SourceView.Support("supports-" + word, label, sheet.documentLinks(documents)));
        }
    }

    private static boolean isOfStatus(Document document, Source source) {
        return document instanceof Person person
                && person.proceedings().stream()
                        .flatMap(proceeding -> proceeding.history().stream())
                        .anyMatch(state -> names(state.sources(), source));
    }

    /** Whether more than a person's legal status rests on it. */
    private static boolean isOfPage(Document document, Source source) {
        return !isOfStatus(document, source)
                || document.prose().citations().stream().anyMatch(citation -> names(citation.items(), source))
                || document.prose().links().stream().anyMatch(link -> link.target().equals(source.target()))
                || ((Person) document).relations().stream().anyMatch(relation -> names(relation.sources(), source));
    }

    private static boolean names(List<SourceRef> refs, Source source) {
        return refs.stream().anyMatch(ref -> ref.source().equals(source.id()));
    }
}
