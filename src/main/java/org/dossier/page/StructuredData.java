package org.dossier.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.SourceId;
import org.dossier.model.SourceRef;
import org.dossier.model.Target;
import org.dossier.page.view.Link;
import org.dossier.text.Html;
import org.dossier.yaml.JsonWriter;

/**
 * A page in the words of <a href="https://schema.org">schema.org</a>, as JSON-LD for programs: what it is, what it is about,
 * which sources it cites, when it was changed or corrected.
 *
 * <p>What is told of people here is what nobody disputes: name, dates, addresses. A legal status, a role in the case or a rating
 * of truth would be cut off from its date, its court and its sources; those stand on the page. What somebody says of a disputed
 * point is given with who says it in the same text.
 */
final class StructuredData {

    private final Book book;
    private final RecordData records;

    StructuredData(Book book) {
        this.book = book;
        this.records = new RecordData(book);
    }

    /**
     * The data of one page.
     *
     * @param target the document or source it shows; empty for an index
     * @param breadcrumbs with full addresses, from the first page down to the one above
     */
    Html of(OutputPath path, String title, String description, Optional<Target> target, List<Link> breadcrumbs) {
        JsonWriter json = JsonWriter.inOneLine().beginObject().value("@context", "https://schema.org").beginArray("@graph");
        if (path.equals(Addresses.HOME)) {
            records.site(json);
        }
        page(json, path, title, description, target);
        if (!breadcrumbs.isEmpty()) {
            breadcrumbs(json, breadcrumbs, title, book.absolute(path));
        }
        return json.end().end().markup();
    }

    private void page(JsonWriter json, OutputPath path, String title, String description, Optional<Target> target) {
        String address = book.absolute(path);
        json.beginObject()
                .value("@type", type(path, target))
                .value("@id", address)
                .value("url", address)
                .value("name", title)
                .value("inLanguage", book.language());
        RecordData.text(json, "description", description);
        json.beginObject("isPartOf").value("@type", "WebSite").value("@id", records.siteId()).end();
        if (target.isPresent() && target.get() instanceof DocumentId id) {
            document(json, book.index().site().document(id));
        } else if (target.isPresent() && target.get() instanceof SourceId id) {
            json.beginObject("mainEntity");
            records.source(json, book.index().site().source(id.id()));
            json.end();
        }
        json.end();
    }

    private static String type(OutputPath path, Optional<Target> target) {
        if (target.isEmpty()) {
            return path.equals(Addresses.HOME) ? "WebPage" : "CollectionPage";
        }
        return target.get() instanceof DocumentId id && (id.kind() == Kind.CHAPTER || id.kind() == Kind.CLAIM) ? "Article" : "WebPage";
    }

    private void document(JsonWriter json, Document document) {
        Header header = document.header();
        if (type(Addresses.HOME, Optional.of(document.id())).equals("Article")) {
            json.value("headline", header.title());
        }
        RecordData.date(json, "datePublished", header.published());
        RecordData.date(json, "dateModified", header.updated());
        if (document instanceof Claim claim) {
            claim(json, claim);
        } else if (book.isListed(document)) {
            records.mainEntity(json, document);
        }
        citations(json, document);
        corrections(json, document);
    }

    /** The question, and what each side says to it; no answer of ours and no rating. */
    private void claim(JsonWriter json, Claim claim) {
        json.beginObject("about").value("@type", "Question").value("name", claim.question()).end();
        json.beginArray("hasPart");
        claim.accounts().stream()
                .sorted(SiteIndex.undatedLast(account -> account.date()))
                .forEach(account -> statement(json, account.by(), account.capacity(), account.date(), account.says()));
        claim.outcomes().stream()
                .sorted(SiteIndex.undatedLast(Claim.Outcome::date))
                .forEach(outcome -> statement(json, outcome.court(), "", outcome.date(), outcome.found()));
        json.end();
    }

    private void statement(JsonWriter json, String by, String capacity, Edtf date, String says) {
        json.beginObject()
                .value("@type", "Claim")
                .value("text", book.labels().statement(by, capacity, book.dates().words(date), says));
        RecordData.date(json, "dateCreated", date);
        json.end();
    }

    /** Those of the front matter and of the text, each once, by their pages on this site. */
    private void citations(JsonWriter json, Document document) {
        List<SourceId> cited = Stream.concat(
                        document.sourceRefs().stream(),
                        document.prose().citations().stream().flatMap(citation -> citation.items().stream()))
                .map(SourceRef::source)
                .distinct()
                .map(SourceId::new)
                .filter(book.addresses()::has)
                .toList();
        if (!cited.isEmpty()) {
            json.beginArray("citation");
            cited.forEach(source -> json.beginObject().value("@id", records.id(source)).end());
            json.end();
        }
    }

    private void corrections(JsonWriter json, Document document) {
        var corrections = book.index().correctionsOf(document).stream().filter(book::isListed).toList();
        if (corrections.isEmpty()) {
            return;
        }
        json.beginArray("correction");
        corrections.forEach(correction -> {
            json.beginObject()
                    .value("@type", "CorrectionComment")
                    .value("url", book.absolute(correction.id()))
                    .value("text", book.labels().correction(correction.was(), correction.is(), correction.why()));
            RecordData.date(json, "datePublished", correction.date());
            json.end();
        });
        json.end();
    }

    private void breadcrumbs(JsonWriter json, List<Link> above, String title, String address) {
        json.beginObject().value("@type", "BreadcrumbList").beginArray("itemListElement");
        int position = 1;
        for (Link link : above) {
            crumb(json, position++, link.title(), link.href());
        }
        crumb(json, position, title, address);
        json.end().end();
    }

    private static void crumb(JsonWriter json, int position, String name, String address) {
        json.beginObject()
                .value("@type", "ListItem")
                .value("position", position)
                .value("name", name)
                .value("item", address)
                .end();
    }
}
