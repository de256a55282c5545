package org.dossier.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.card.Card;
import org.dossier.config.SiteConfig;
import org.dossier.model.Chapter;
import org.dossier.model.Claim;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.Episode;
import org.dossier.model.Event;
import org.dossier.model.Film;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.Person;
import org.dossier.model.Proceeding;
import org.dossier.model.Target;

/**
 * The pictures that stand for pages where they are shared: words only, never a face.
 *
 * <p>A document has one of its own; indexes, sources and what is not listed show that of the site. So does a page in whose
 * title a letter stands that the typeface lacks.
 */
final class SocialCards {

    private static final String FOLDER = "cards/";

    /** A picture and where it goes. */
    record Placed(OutputPath path, Card card) {

        /** The words on it, for those who do not see it. */
        String words() {
            return Stream.of(card.kind(), card.title(), card.status(), card.detail(), card.site())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(". "));
        }
    }

    private final Book book;
    private final Placed site;
    private final Map<Target, Placed> cards = new HashMap<>();

    SocialCards(Book book) {
        this.book = book;
        this.site = new Placed(new OutputPath(FOLDER + "site.png"), siteCard());
        for (Document document : book.index().documents) {
            DocumentId id = document.id();
            if (id.kind() != Kind.HOME && id.kind() != Kind.CORRECTION && book.isListed(document)) {
                Card card = card(document);
                if (card.canBeDrawn()) {
                    cards.put(id, new Placed(path(id), card));
                }
            }
        }
    }

    /** {@code cards/people/florence-cassez.png}, whatever the form of the page's own address. */
    private OutputPath path(DocumentId id) {
        String page = book.addresses().path(id).path();
        return new OutputPath(FOLDER + page.replaceFirst("(/index)?\\.html$", "") + ".png");
    }

    /** That of a record's page, or of the site. */
    Placed of(Optional<Target> target) {
        return target.map(cards::get).orElse(site);
    }

    List<PlannedFile> files() {
        return Stream.concat(Stream.of(site), cards.values().stream())
                .map(placed -> new PlannedFile(placed.path(), placed.card()::png))
                .toList();
    }

    private Card siteCard() {
        SiteConfig config = book.config();
        // {@code case.example/book}: only letters that every typeface has.
        String address = config.host().replaceFirst("^https?://", "");
        Card card = new Card("", config.title(), Card.Mark.NONE, config.description(), "", foot(address, config.asOf()));
        return card.canBeDrawn() ? card : new Card("", address, Card.Mark.NONE, "", "", "");
    }

    private Card card(Document document) {
        Labels labels = book.labels();
        String title = document.header().title();
        String kind = labels.kind(document.id().kind());
        if (document instanceof Person person && !person.proceedings().isEmpty()) {
            Proceeding latest = latest(person);
            return new Card(
                    kind, title, Card.Mark.NONE, status(latest), latest.matter(), foot(book.config().title(), latest.asOf()));
        }
        if (document instanceof Claim claim) {
            return new Card(
                    kind, claim.question(), mark(claim.state()), labels.state(claim.state()), "",
                    foot(book.config().title(), book.config().asOf()));
        }
        if (document instanceof Event event) {
            return card(kind, title, dates(event.date()), event.court());
        }
        if (document instanceof Chapter chapter) {
            return card(labels.chapter(book.index().place(chapter) + 1), title, dates(chapter.period()), "");
        }
        if (document instanceof Film film) {
            return card(book.film().map(Book.Place::title).orElse(kind), title, dates(film.released()), film.network());
        }
        if (document instanceof Episode episode) {
            String series = book.index().films.stream().findFirst().map(film -> film.header().title()).orElse("");
            return card(labels.episode(episode.number()), title, series, "");
        }
        return card(document.id().kind() == Kind.PAGE ? "" : kind, title, "", "");
    }

    private Card card(String kind, String title, String status, String detail) {
        return new Card(kind, title, Card.Mark.NONE, status, detail, book.config().title());
    }

    private String foot(String words, Edtf asOf) {
        return asOf.isKnown() ? book.labels().asOf(words, book.dates().words(asOf)) : words;
    }

    /** "From 9 December 2005 to February 2006". */
    private String dates(Edtf date) {
        String words = book.dates().words(date);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The proceeding in which something happened last. */
    private static Proceeding latest(Person person) {
        return person.proceedings().stream()
                .reduce((one, other) -> other.latest().date().compareTo(one.latest().date()) > 0 ? other : one)
                .orElseThrow();
    }

    /** "Acquitted, 31 July 2025, Third District Court, Toluca"; of an appeal, what it is against, with its court. */
    private String status(Proceeding proceeding) {
        LegalState latest = proceeding.latest();
        return proceeding.appealed()
                .map(decision -> book.labels().status(words(decision, decision.court()), words(latest, "")))
                .orElseGet(() -> words(latest, latest.court()));
    }

    private String words(LegalState state, String court) {
        return Stream.of(book.labels().state(state.state()), book.dates().words(state.date()), court)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Card.Mark mark(Claim.State state) {
        return switch (state) {
            case ESTABLISHED -> Card.Mark.FILLED_DOT;
            case ALLEGED -> Card.Mark.RING;
            case CONTESTED -> Card.Mark.HALF_FILLED_DOT;
            case OVERTURNED -> Card.Mark.STRUCK_RING;
        };
    }
}
