package org.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.config.ReportAddress;
import org.dossier.model.Correction;
import org.dossier.model.Page;
import org.dossier.model.Source;
import org.dossier.model.Term;
import org.dossier.model.Work;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.CorrectionsView;
import org.dossier.page.view.Link;
import org.dossier.page.view.PageHead;
import org.dossier.page.view.TermView;
import org.dossier.page.view.TermsView;
import org.dossier.page.view.TextView;
import org.dossier.page.view.WorkView;
import org.dossier.page.view.WorksView;

/** Views of what a reader looks up: works, terms, corrections, and the pages beside the case. */
final class ReferencePages {

    private final Book book;
    private final SiteIndex index;

    ReferencePages(Book book) {
        this.book = book;
        this.index = book.index();
    }

    WorksView works(Sheet sheet) {
        return new WorksView(sheet.head(Section.WORKS), sheet.documentLinks(index.works));
    }

    WorkView work(Sheet sheet, Work work) {
        List<BlockView> body = sheet.body(work.prose());
        Source source = index.site().source(work.source().source());
        return new WorkView(
                sheet.head(work, book.place(Section.WORKS)),
                work.header().title(),
                Sheet.orNull(work.header().summary()),
                book.references().reference(source.id()),
                new Link(sheet.link(source.target()), source.title()),
                sheet.refLinks(work.about()),
                body,
                sheet.notes(),
                sheet.terms(),
                sheet.claims(work),
                sheet.corrections(work),
                sheet.referrers(work),
                sheet.namedLink(index.neighbour(index.works, work, -1)),
                sheet.namedLink(index.neighbour(index.works, work, 1)));
    }

    TermsView terms(Sheet sheet) {
        return new TermsView(
                sheet.head(Section.TERMS),
                index.terms.stream()
                        .map(term -> new TermsView.TermLine(
                                term.id().id(),
                                sheet.link(term.id()),
                                term.term(),
                                book.otherLanguage(term.language()),
                                Sheet.orNull(term.header().summary())))
                        .toList());
    }

    TermView term(Sheet sheet, Term term) {
        List<BlockView> body = sheet.body(term.prose());
        return new TermView(
                sheet.head(term, book.place(Section.TERMS)),
                term.header().title(),
                term.term(),
                book.otherLanguage(term.language()),
                Sheet.orNull(term.header().summary()),
                term.also(),
                body,
                sheet.notes(),
                sheet.terms(),
                sheet.claims(term),
                sheet.corrections(term),
                sheet.referrers(term),
                sheet.namedLink(index.neighbour(index.terms, term, -1)),
                sheet.namedLink(index.neighbour(index.terms, term, 1)));
    }

    TextView page(Sheet sheet, Page page) {
        List<BlockView> body = sheet.body(page.prose());
        return new TextView(
                sheet.head(page),
                page.header().title(),
                Sheet.orNull(page.header().summary()),
                sheet.contents(page.prose()),
                body,
                sheet.notes(),
                sheet.terms(),
                sheet.claims(page),
                sheet.corrections(page),
                sheet.referrers(page));
    }

    CorrectionsView corrections(Sheet sheet) {
        Map<String, List<CorrectionsView.CorrectionView>> years = new LinkedHashMap<>();
        for (Correction correction : index.corrections) {
            String year = Integer.toString(SiteIndex.begins(correction.date()).getYear());
            years.computeIfAbsent(year, one -> new ArrayList<>()).add(correction(sheet, correction));
        }
        PageHead head = sheet.head(Section.CORRECTIONS);
        ReportAddress report = book.config().report();
        return new CorrectionsView(
                head,
                report.isGiven() ? new Link(head.colophon().report(), report.words()) : null,
                years.entrySet().stream()
                        .map(year -> new CorrectionsView.Year("year-" + year.getKey(), year.getKey(), year.getValue()))
                        .toList(),
                sheet.notes(),
                sheet.terms());
    }

    private CorrectionsView.CorrectionView correction(Sheet sheet, Correction correction) {
        return new CorrectionsView.CorrectionView(
                correction.id().id(),
                correction.header().title(),
                book.dates().view(correction.date()),
                sheet.documentLink(sheet.document(correction.page().target())),
                book.labels().nature(correction.nature()),
                correction.was(),
                correction.is(),
                correction.why(),
                sheet.body(correction.prose()));
    }
}
