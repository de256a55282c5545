package org.dossier.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.Episode;
import org.dossier.model.Event;
import org.dossier.model.Film;
import org.dossier.model.LocalTitles.LocalTitle;
import org.dossier.model.Person;
import org.dossier.model.Source;
import org.dossier.model.SourceId;
import org.dossier.model.Target;
import org.dossier.model.Term;
import org.dossier.model.Work;
import org.dossier.yaml.JsonWriter;

/** What pages are about, in the words of schema.org: the site, people, events, the film, works, terms, sources. */
final class RecordData {

    /** Types of CSL; what is not here is a {@code CreativeWork}. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article-journal", "ScholarlyArticle"),
            Map.entry("article-magazine", "Article"),
            Map.entry("article-newspaper", "NewsArticle"),
            Map.entry("book", "Book"),
            Map.entry("chapter", "Chapter"),
            Map.entry("legislation", "Legislation"),
            Map.entry("motion_picture", "Movie"),
            Map.entry("post-weblog", "BlogPosting"),
            Map.entry("report", "Report"),
            Map.entry("thesis", "Thesis"),
            Map.entry("webpage", "WebPage"));

    /** Roles in a film that schema.org has a property for; others, such as who is seen in it, stand on the page. */
    private static final Map<String, String> FILM_ROLES =
            Map.of("director", "director", "producer", "producer", "composer", "musicBy", "writer", "author");

    private final Book book;

    RecordData(Book book) {
        this.book = book;
    }

    String siteId() {
        return book.absolute(Addresses.HOME) + "#site";
    }

    /** The name of a record in the data of every page, {@code https://case.example/people/ana/#person}. */
    String id(Target target) {
        String kind = target instanceof DocumentId id ? id.kind().word() : "source";
        return book.absolute(target) + "#" + kind;
    }

    void site(JsonWriter json) {
        String address = book.absolute(Addresses.HOME);
        json.beginObject()
                .value("@type", "WebSite")
                .value("@id", siteId())
                .value("url", address)
                .value("name", book.config().title())
                .value("inLanguage", book.language());
        text(json, "description", book.config().description());
        json.beginObject("publisher")
                .value("@type", "Organization")
                .value("name", book.config().title())
                .value("url", address)
                .value("correctionsPolicy", book.absolute(Section.CORRECTIONS.index()))
                .end();
        book.index().films.stream().filter(book::isListed).findFirst().ifPresent(film -> {
            json.beginObject("about");
            named(json, filmType(), film);
            json.end();
        });
        json.end();
    }

    /** {@code mainEntity}, for the kinds that have one. */
    void mainEntity(JsonWriter json, Document document) {
        if (document instanceof Person person) {
            entity(json, "Person", document, () -> person(json, person));
        } else if (document instanceof Event event) {
            entity(json, "Event", document, () -> event(json, event));
        } else if (document instanceof Film film) {
            entity(json, filmType(), document, () -> film(json, film));
        } else if (document instanceof Episode episode) {
            entity(json, "TVEpisode", document, () -> episode(json, episode));
        } else if (document instanceof Work work) {
            json.beginObject("mainEntity");
            source(json, book.index().site().source(work.source().source()));
            json.end();
        } else if (document instanceof Term term) {
            entity(json, "DefinedTerm", document, () -> term(json, term));
        }
    }

    private void entity(JsonWriter json, String type, Document document, Runnable more) {
        json.beginObject("mainEntity");
        named(json, type, document);
        more.run();
        json.end();
    }

    private void named(JsonWriter json, String type, Document document) {
        json.value("@type", type)
                .value("@id", id(document.id()))
                .value("url", book.absolute(document.id()))
                .value("name", document.header().title());
    }

    private String filmType() {
        return book.index().episodes.isEmpty() ? "Movie" : "TVSeries";
    }

    private static void person(JsonWriter json, Person person) {
        texts(json, "alternateName", person.aliases());
        date(json, "birthDate", person.born());
        date(json, "deathDate", person.died());
        texts(json, "sameAs", person.sameAs());
    }

    private static void event(JsonWriter json, Event event) {
        if (event.date() instanceof Edtf.Interval interval) {
            date(json, "startDate", interval.start());
            date(json, "endDate", interval.end());
        } else {
            date(json, "startDate", event.date());
        }
        if (!event.place().isEmpty()) {
            json.beginObject("location").value("@type", "Place").value("name", event.place()).end();
        }
    }

    private void film(JsonWriter json, Film film) {
        titles(json, film.titles().titles(), film.header().title());
        text(json, "description", film.synopsis());
        date(json, "datePublished", film.released());
        if (!film.network().isEmpty()) {
            json.beginObject("publisher").value("@type", "Organization").value("name", film.network()).end();
        }
        FILM_ROLES.keySet().stream().sorted().forEach(role -> credited(json, film, role));
        List<Document> works = film.basedOn().stream().map(ref -> book.index().site().document(ref.target())).filter(book::isListed).toList();
        array(json, "isBasedOn", works, work -> json.value("@id", id(((Work) work).source().target())));
        if (!book.index().episodes.isEmpty()) {
            json.value("numberOfEpisodes", book.index().episodes.size());
            array(json, "episode", book.index().episodes.stream().filter(book::isListed).toList(), episode -> {
                named(json, "TVEpisode", episode);
                json.value("episodeNumber", episode.number());
            });
        }
        texts(json, "sameAs", film.sameAs());
    }

    private void credited(JsonWriter json, Film film, String role) {
        List<Person> people = film.credits().stream()
                .flatMap(credit -> credit.people().stream())
                .filter(Film.Credited.WithPage.class::isInstance)
                .map(credited -> (Person) book.index().site().document(((Film.Credited.WithPage) credited).person().target()))
                .distinct()
                .filter(person -> person.filmRoles().contains(role) && book.isListed(person))
                .toList();
        array(json, FILM_ROLES.get(role), people, person -> named(json, "Person", person));
    }

    private void episode(JsonWriter json, Episode episode) {
        titles(json, episode.titles().titles(), episode.header().title());
        json.value("episodeNumber", episode.number());
        if (episode.runtime() > 0) {
            json.value("timeRequired", "PT" + episode.runtime() + "M");
        }
        Optional<Film> film = book.index().films.stream().filter(book::isListed).findFirst();
        film.ifPresent(series -> {
            json.beginObject("partOfSeries");
            named(json, filmType(), series);
            json.end();
        });
    }

    private void term(JsonWriter json, Term term) {
        texts(json, "alternateName", term.also());
        text(json, "description", term.header().summary());
        json.beginObject("inDefinedTermSet")
                .value("@type", "DefinedTermSet")
                .value("@id", book.absolute(Section.TERMS.index()) + "#terms")
                .value("name", book.labels().section(Section.TERMS))
                .end();
    }

    /** The members of a source, whose page is on this site and whose text is elsewhere. */
    void source(JsonWriter json, Source source) {
        json.value("@type", TYPES.getOrDefault(source.type(), "CreativeWork"))
                .value("@id", id(new SourceId(source.id())))
                .value("name", source.title());
        texts(json, "author", source.authors());
        text(json, "publisher", source.publisher());
        text(json, "inLanguage", source.language());
        date(json, "datePublished", source.issued());
        text(json, "url", source.url());
        if (!source.container().isEmpty()) {
            json.beginObject("isPartOf").value("@type", "CreativeWork").value("name", source.container()).end();
        }
    }

    /** Titles in other languages, each with its own. */
    private static void titles(JsonWriter json, List<LocalTitle> titles, String own) {
        array(json, "alternateName", titles.stream().filter(title -> !title.title().equals(own)).toList(), title ->
                json.value("@value", title.title()).value("@language", title.language().toLowerCase(Locale.ROOT)));
    }

    private static <T> void array(JsonWriter json, String name, List<T> values, Consumer<T> members) {
        if (!values.isEmpty()) {
            json.beginArray(name);
            values.forEach(value -> {
                json.beginObject();
                members.accept(value);
                json.end();
            });
            json.end();
        }
    }

    private static void texts(JsonWriter json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.beginArray(name);
            texts.forEach(json::value);
            json.end();
        }
    }

    static void text(JsonWriter json, String name, String text) {
        if (!text.isEmpty()) {
            json.value(name, text);
        }
    }

    /** Only a date that is exact: schema.org cannot say "about". */
    static void date(JsonWriter json, String name, Edtf date) {
        text(json, name, DateWords.machine(date));
    }
}
