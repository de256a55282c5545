package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.account;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.cites;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.date;
import static org.dossier.page.SampleSite.event;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.person;
import static org.dossier.page.SampleSite.proceeding;
import static org.dossier.page.SampleSite.prose;
import static org.dossier.page.SampleSite.refs;
import static org.dossier.page.SampleSite.state;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Edtf;
import org.dossier.model.Episode;
import org.dossier.model.Film;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.LocalTitles;
import org.dossier.model.Page;
import org.dossier.model.Person;
import org.dossier.model.Term;
import org.dossier.model.Work;
import org.dossier.page.view.PageHead;
import org.dossier.page.view.PageView;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

    private static final String VOCABULARY = "https://schema.org/";

    private final SampleSite site = new SampleSite("S001", "S002");

    private String data(String path) {
        site.host = "https://case.example";
        return site.view(PageView.class, path).head().sharing().data().markup();
    }

    /** A data block as a program reads it: each name in full, and nothing in it without a meaning. */
    private static JsonArray expanded(String data) throws JsonLdError, IOException {
        JsonLdOptions offline = new JsonLdOptions();
        String context = Files.readString(Path.of("src/test/resources/json-ld/schema-org.jsonld"));
        offline.setDocumentLoader((address, options) -> {
            if (!address.toString().equals("https://schema.org")) {
                throw new IllegalArgumentException("no context is kept for " + address);
            }
            return JsonDocument.of(new StringReader(context));
        });
        return JsonLd.expand(JsonDocument.of(new StringReader(data))).options(offline).get();
    }

    private static Set<String> words(JsonValue value) {
        Set<String> words = new TreeSet<>();
        if (value instanceof JsonArray array) {
            array.forEach(item -> words.addAll(words(item)));
        } else if (value instanceof JsonObject object) {
            object.forEach((name, item) -> {
                words.add(name);
                // Of a node a list of types, of a value one, which is the context's affair.
                if (name.equals("@type") && item instanceof JsonArray types) {
                    types.forEach(type -> words.add(type.toString().replace("\"", "")));
                }
                words.addAll(words(item));
            });
        }
        return words;
    }

    private void addOneOfEachKind() {
        site.add(chapter(1, "one", "It began [@S002]."))
                .add(event("fire", "2005-12", List.of("ana"), List.of("S001")))
                .add(claim("c", Claim.State.CONTESTED, List.of(account("A", "2006", "S001"), account("B", "", "S002"))))
                .add(person("ana", "Ana", List.of("accused"), List.of("director")))
                .add(new Film(
                        header(Kind.FILM, "series", "The Series"), prose(),
                        new LocalTitles(List.of(new LocalTitles.LocalTitle("es", "La serie"))), date("2022-08-25"), "Network", "Synopsis.",
                        List.of(new Film.Credit("Director", List.of(new Film.Credited.WithPage(refs(Kind.PERSON, "ana").get(0))), "", List.of(), List.of())),
                        refs(Kind.WORK, "book"), refs(Kind.EPISODE, "1"), List.of("https://other.example/series")))
                .add(new Episode(
                        header(Kind.EPISODE, "1", "First"), prose(), LocalTitles.NONE, 1, 60, Edtf.UNKNOWN, List.of(), List.of()))
                .add(new Work(header(Kind.WORK, "book", "Book"), prose(), cites("S001").get(0), List.of()))
                .add(new Term(header(Kind.TERM, "amparo", "Amparo"), prose(), List.of(new Term.Form("amparo", SampleSite.span("amparo"))), "es"))
                .add(new Page(header(Kind.PAGE, "about", "About"), prose()))
                .add(new Correction(
                        header(Kind.CORRECTION, "wrong-day", "Wrong day"), prose(), date("2026-04-05"), refs(Kind.PAGE, "about").get(0),
                        "the 8th", "the 9th", "misread", Correction.Nature.CORRECTION));
    }

    @Test
    void describesAPersonByWhatNobodyDisputes() {
        site.add(new Person(
                header(Kind.PERSON, "ana", "Ana"), prose("She was there [@S002]."), "Ana Ruiz", "", List.of("Anita"), date("1970-07-16"),
                Edtf.UNKNOWN, true, List.of("accused"), List.of(),
                List.of(proceeding("Kidnapping", state("2006", LegalState.State.CONVICTED, "S001"))), List.of(),
                List.of("https://other.example/ana"), false));

        assertThat(data("people/ana/index.html")).isEqualTo(("""
                {"@context":"https://schema.org","@graph":[\
                {"@type":"WebPage","@id":"https://case.example/people/ana/","url":"https://case.example/people/ana/",\
                "name":"Ana","inLanguage":"en","description":"About Ana",\
                "isPartOf":{"@type":"WebSite","@id":"https://case.example/#site"},\
                "mainEntity":{"@type":"Person","@id":"https://case.example/people/ana/#person",\
                "url":"https://case.example/people/ana/","name":"Ana","alternateName":["Anita"],"birthDate":"1970-07-16",\
                "sameAs":["https://other.example/ana"]},\
                "citation":[{"@id":"https://case.example/sources/s001/#source"},{"@id":"https://case.example/sources/s002/#source"}]},\
                {"@type":"BreadcrumbList","itemListElement":[\
                {"@type":"ListItem","position":1,"name":"Home","item":"https://case.example/"},\
                {"@type":"ListItem","position":2,"name":"People","item":"https://case.example/people/"},\
                {"@type":"ListItem","position":3,"name":"Ana","item":"https://case.example/people/ana/"}]}]}"""));
    }

    @Test
    void givesEachSideOfAClaimInOneTextWithWhoSaysItAndNoRating() {
        site.add(claim("c", Claim.State.CONTESTED, List.of(account("The crew", "", "S002"), account("The office", "2006-02-15", "S001"))));

        assertThat(data("claims/c/index.html"))
                .contains("""
                        "about":{"@type":"Question","name":"Question of c?"},"hasPart":[\
                        {"@type":"Claim","text":"The office, 15 February 2006: The office says","dateCreated":"2006-02-15"},\
                        {"@type":"Claim","text":"The crew: The crew says"}],""")
                .doesNotContain("Rating", "Review", "acceptedAnswer", "contested", "Contested");
    }

    @Test
    void saysNothingThatSchemaOrgHasNoWordFor() throws JsonLdError, IOException {
        addOneOfEachKind();
        Set<String> known = Files.readAllLines(Path.of("src/test/resources/json-ld/words.txt")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(word -> VOCABULARY + word)
                .collect(Collectors.toSet());
        known.addAll(Set.of("@id", "@type", "@value", "@language"));
        site.host = "https://case.example";

        // Nobody is told of the page for lost addresses.
        for (PlannedPage page : site.plan().pages().stream().filter(planned -> !planned.type().equals("error404")).toList()) {
            PageHead head = page.view().get().head();
            JsonArray graph = expanded(head.sharing().data().markup());
            assertThat(graph.toString()).contains("\"@id\":\"" + head.canonical() + "\"");
            assertThat(known).as(page.path().path()).containsAll(words(graph));
        }
        assertThat(site.report()).isEmpty();
    }

    @Test
    void namesWhatEachKindOfPageIsAbout() throws JsonLdError, IOException {
        addOneOfEachKind();

        assertThat(words(expanded(data("index.html")))).contains(VOCABULARY + "WebSite", VOCABULARY + "correctionsPolicy");
        assertThat(words(expanded(data("story/one/index.html")))).contains(VOCABULARY + "Article", VOCABULARY + "citation");
        assertThat(words(expanded(data("events/fire/index.html")))).contains(VOCABULARY + "Event", VOCABULARY + "startDate");
        assertThat(words(expanded(data("film/series/index.html"))))
                .contains(VOCABULARY + "TVSeries", VOCABULARY + "TVEpisode", VOCABULARY + "director", VOCABULARY + "isBasedOn");
        assertThat(words(expanded(data("film/episodes/1/index.html")))).contains(VOCABULARY + "TVEpisode", VOCABULARY + "partOfSeries");
        assertThat(words(expanded(data("works/book/index.html")))).contains(VOCABULARY + "NewsArticle");
        assertThat(words(expanded(data("terms/amparo/index.html")))).contains(VOCABULARY + "DefinedTerm", VOCABULARY + "DefinedTermSet");
        assertThat(words(expanded(data("about/index.html")))).contains(VOCABULARY + "CorrectionComment");
        assertThat(words(expanded(data("people/index.html")))).contains(VOCABULARY + "CollectionPage");
    }

    @Test
    void escapesWhatCouldEndTheBlock() throws JsonLdError, IOException {
        site.add(new Page(header(Kind.PAGE, "a", "</script><b> & \u2028"), prose()));

        String data = data("a/index.html");

        assertThat(data).doesNotContain("<", "&", "\u2028");
        assertThat(expanded(data).toString()).contains("</script><b> & \u2028");
    }
}
