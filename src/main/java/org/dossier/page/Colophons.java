package org.dossier.page;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Document;
import org.dossier.model.Edtf;
import org.dossier.model.Header;
import org.dossier.model.Source;
import org.dossier.page.view.Colophon;

/** Says of each page which version it is, how to cite it and where to report an error. */
final class Colophons {

    /** The part of the corrections page that says how to report an error. */
    private static final String HOW_TO_REPORT = "#how-to-report";

    private final Book book;
    private final String siteVersion;

    Colophons(Book book) {
        this.book = book;
        this.siteVersion = Fingerprint.of(book.index().documents.stream()
                .map(Document::header)
                .flatMap(header -> Stream.of(header.file().path(), header.file().text()))
                .toList());
    }

    /** Of a list made by the tool, which changes with any document. */
    Colophon ofList(OutputPath page, String title) {
        return uncited(page, title, siteVersion);
    }

    /** Of a source, which is cited itself rather than our page about it. */
    Colophon of(OutputPath page, Source source) {
        return uncited(page, source.title(), Fingerprint.of(List.of(
                source.id(),
                book.references().reference(source.id()).markup(),
                source.url(),
                source.archive().url(),
                source.consulted().name(),
                source.grade().name(),
                source.limits())));
    }

    private Colophon uncited(OutputPath page, String title, String version) {
        String address = address(page);
        return new Colophon(version, address, null, null, null, report(page, title, address, version), null);
    }

    /** @param says the texts that the page is made of */
    Colophon of(OutputPath page, Header header, List<String> says) {
        String version = Fingerprint.of(says);
        String address = address(page);
        return new Colophon(
                version,
                address,
                book.dates().viewIfKnown(header.published()),
                book.dates().viewIfKnown(header.updated()),
                Sheet.orNull(header.changeNote()),
                report(page, header.title(), address, version),
                citation(page, header, version, address));
    }

    private Colophon.Citation citation(OutputPath page, Header header, String version, String address) {
        Labels labels = book.labels();
        Edtf date = book.config().asOf();
        String words = date.isKnown() ? labels.asOf(book.dates().words(date)) : "";
        if (header.updated().isKnown()) {
            date = header.updated();
            words = labels.changed(book.dates().words(date));
        } else if (header.published().isKnown()) {
            date = header.published();
            words = labels.firstPublished(book.dates().words(date));
        }
        return new PageCitation(key(page), header.title(), book.config().title(), book.language(), date, words, version, address)
                .view(labels);
    }

    private String report(OutputPath page, String title, String address, String version) {
        return book.config().report().isGiven()
                ? ReportLink.of(book.config().report(), book.labels(), title, address, version)
                : book.addresses().link(page, Section.CORRECTIONS.index()) + HOW_TO_REPORT;
    }

    private String address(OutputPath page) {
        String below = book.addresses().below(page);
        String host = book.config().host();
        return !host.isEmpty() ? host + "/" + below : below.isEmpty() ? page.path() : below;
    }

    /** {@code story-the-broadcast}; from the address, where no withheld name stands. */
    private static String key(OutputPath page) {
        return page.path().replaceFirst("/?(index)?\\.html$", "").replaceFirst("^$", "index").replace('/', '-');
    }
}
