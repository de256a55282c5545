package org.dossier.page;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dossier.model.Correction;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.page.view.Link;

/**
 * What is new, what was changed and what was corrected, for feed readers: Atom, <a
 * href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>.
 *
 * <p>Each has an address from the first day on, so that a reader may wait for the first correction. Only what an editor dated
 * is in it: no clock is read.
 */
final class Feeds {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** The newest; who missed more than these reads the site. */
    private static final int MOST_ENTRIES = 50;

    /** Of a feed about which no date is known at all; the element is required. */
    private static final String NO_DATE = "1970-01-01T00:00:00Z";

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** @param word its file in {@code feeds/}, and part of the ids of its entries, which must never change */
    private record Feed(String word, String title, List<Entry> entries) {

        OutputPath path() {
            return new OutputPath("feeds/" + word + ".xml");
        }
    }

    /**
     * Something that happened to a document.
     *
     * @param date known
     * @param address full
     */
    private record Entry(DocumentId id, Edtf date, String title, String address, String summary) {}

    private final Book book;
    private final List<Feed> feeds;

    Feeds(Book book) {
        this.book = book;
        Labels labels = book.labels();
        this.feeds = List.of(
                new Feed("new", labels.feedOfNew(), newest(documents().flatMap(this::published))),
                new Feed("changed", labels.feedOfChanged(), newest(documents().flatMap(this::changed))),
                new Feed("corrected", labels.feedOfCorrected(), newest(book.index().corrections.stream().flatMap(this::corrected))));
    }

    private Stream<Document> documents() {
        return book.index().documents.stream()
                .filter(document -> document.id().kind() != Kind.CORRECTION && book.isListed(document));
    }

    private static List<Entry> newest(Stream<Entry> entries) {
        return entries.filter(entry -> entry.date() instanceof Edtf.Moment)
                .sorted(Comparator.comparing(Entry::date).reversed().thenComparing(entry -> entry.id().toString()))
                .limit(MOST_ENTRIES)
                .toList();
    }

    private Stream<Entry> published(Document document) {
        return entry(document, document.header().published(), document.header().summary());
    }

    /** A change that an editor has a word for: smaller ones are nobody's news. */
    private Stream<Entry> changed(Document document) {
        Header header = document.header();
        return header.changeNote().isEmpty() ? Stream.empty() : entry(document, header.updated(), header.changeNote());
    }

    private Stream<Entry> corrected(Correction correction) {
        return book.isListed(correction)
                ? entry(correction, correction.date(), book.labels().correction(correction.was(), correction.is(), correction.why()))
                : Stream.empty();
    }

    private Stream<Entry> entry(Document document, Edtf date, String summary) {
        return Stream.of(new Entry(document.id(), date, document.header().title(), book.absolute(document.id()), summary));
    }

    List<PlannedFile> files() {
        return feeds.stream().map(feed -> new PlannedFile(feed.path(), () -> atom(feed))).toList();
    }

    /** For the head of a page. */
    List<Link> links(OutputPath page) {
        return feeds.stream().map(feed -> new Link(book.addresses().link(page, feed.path()), feed.title())).toList();
    }

    private byte[] atom(Feed feed) {
        String address = book.absolute(feed.path());
        return XmlText.of(
                "feed",
                NAMESPACE,
                xml -> {
                    xml.element("id", address);
                    xml.element("title", book.config().title() + ": " + feed.title());
                    xml.element("updated", feed.entries().stream().findFirst().map(entry -> instant(entry.date())).orElseGet(this::unchanged));
                    xml.element("author", () -> xml.element("name", book.config().title()));
                    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", address);
                    xml.empty("link", "rel", "alternate", "type", "text/html", "href", book.absolute(Addresses.HOME));
                    feed.entries().forEach(entry -> write(entry, feed, xml));
                },
                "xml:lang",
                book.language());
    }

    private void write(Entry entry, Feed feed, XmlText xml) {
        xml.element("entry", () -> {
            xml.element("id", tag(entry, feed));
            xml.element("title", entry.title());
            xml.element("updated", instant(entry.date()));
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
            xml.empty("category", "term", entry.id().kind().word(), "label", book.labels().kind(entry.id().kind()));
            xml.element("summary", entry.summary());
        });
    }

    /** When nothing was ever entered, the day to which the site's facts are known: it moves with the site. */
    private String unchanged() {
        return book.config().asOf() instanceof Edtf.Moment known ? instant(known) : NO_DATE;
    }

    /** <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC 4151</a>; by the document's id, which stays when its address changes. */
    private String tag(Entry entry, Feed feed) {
        URI site = URI.create(book.config().host());
        String below = site.getRawPath().isEmpty() ? "" : site.getRawPath().substring(1) + "/";
        return "tag:" + site.getHost() + "," + instant(entry.date()).substring(0, 10) + ":" + below + feed.word() + "/"
                + entry.id().kind().word() + "/" + entry.id().id();
    }

    /** RFC 3339: of a day, its first second in UTC, and of a month or a year that of its first day. */
    private static String instant(Edtf date) {
        LocalDateTime first = date.earliest();
        String zone = date instanceof Edtf.Moment moment && !moment.zone().isEmpty() ? moment.zone() : "Z";
        return SECONDS.format(first) + zone;
    }
}
