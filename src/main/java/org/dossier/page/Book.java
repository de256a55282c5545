package org.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.cite.References;
import org.dossier.config.SiteConfig;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Figures;
import org.dossier.model.Film;
import org.dossier.model.Glossary;
import org.dossier.model.Header;
import org.dossier.model.Person;
import org.dossier.model.SourceId;
import org.dossier.model.Target;
import org.dossier.page.view.FiguresView;
import org.jspecify.annotations.Nullable;

/** What all pages of a site share: its documents in order, their addresses and titles, its words, its main sections. */
final class Book {

    /** A footer is no index: of a site with more pages the first ones stand there. */
    private static final int PAGES_IN_FOOTER = 12;

    /** Pages that stand where another is missing. */
    private static final Set<String> UNLISTED_TYPES = Set.of("error404");

    /**
     * Somewhere the navigation leads.
     *
     * @param folder the first part of the addresses below it
     */
    record Place(String title, OutputPath path, String folder) {}

    private final SiteConfig config;
    private final SiteIndex index;
    private final Addresses addresses;
    private final References references;
    private final Map<String, OutputPath> assets;
    private final Labels labels = new Labels();
    private final DateWords dates;
    private final FiguresView figures;
    private final Glossary glossary;
    private final Relations relations;
    private final Colophons colophons;
    private final List<Place> navigation;
    private final List<Place> footer;
    private final Set<OutputPath> unlisted;
    private final Publication publication;

    Book(SiteConfig config, SiteIndex index, Addresses addresses, References references, List<PlannedAsset> assets) {
        this.config = config;
        this.index = index;
        this.addresses = addresses;
        this.references = references;
        this.assets = assets.stream().collect(Collectors.toUnmodifiableMap(PlannedAsset::name, PlannedAsset::path));
        this.dates = new DateWords(config.language());
        this.figures = SiteFigures.view(Figures.of(index.site()), labels);
        this.glossary = new Glossary(index.terms);
        this.relations = new Relations(index, labels);
        this.colophons = new Colophons(this);
        this.navigation = List.copyOf(mainPlaces());
        this.footer = List.copyOf(footerPlaces());
        this.unlisted = index.people.stream()
                .filter(person -> person.withholdName() && addresses.has(person.id()))
                .map(person -> addresses.path(person.id()))
                .collect(Collectors.toUnmodifiableSet());
        this.publication = new Publication(this);
    }

    private List<Place> mainPlaces() {
        List<Place> places = new ArrayList<>();
        addIndex(Section.STORY, places);
        addIndex(Section.PEOPLE, places);
        addIndex(Section.EVENTS, places);
        addIndex(Section.CLAIMS, places);
        film().ifPresent(places::add);
        addIndex(Section.SOURCES, places);
        return places;
    }

    /** The page of the documentary. */
    Optional<Place> film() {
        return index.films.stream()
                .filter(film -> addresses.has(film.id()))
                .findFirst()
                .map(film -> new Place(labels.film(!index.episodes.isEmpty()), addresses.path(film.id()), "film"));
    }

    /** The page of its credits; none without credits. */
    Optional<Place> credits() {
        return creditedFilm().map(film -> new Place(labels.credits(), addresses.file("film/credits"), "film"));
    }

    /** The documentary, when it has credits. */
    Optional<Film> creditedFilm() {
        return index.films.stream()
                .filter(film -> addresses.has(film.id()))
                .findFirst()
                .filter(film -> !film.credits().isEmpty());
    }

    private List<Place> footerPlaces() {
        List<Place> places = new ArrayList<>();
        addIndex(Section.WORKS, places);
        addIndex(Section.TERMS, places);
        index.pages.stream()
                .filter(page -> addresses.has(page.id()))
                .limit(PAGES_IN_FOOTER)
                .map(page -> new Place(page.header().title(), addresses.path(page.id()), ""))
                .forEach(places::add);
        credits().ifPresent(places::add);
        addIndex(Section.CORRECTIONS, places);
        return places;
    }

    private void addIndex(Section section, List<Place> places) {
        if (has(section)) {
            places.add(place(section));
        }
    }

    Place place(Section section) {
        return new Place(labels.section(section), section.index(), section.word());
    }

    /** Whether a section has anything to list; corrections always stand, since a reader must find that there are none. */
    boolean has(Section section) {
        return switch (section) {
            case STORY -> !index.chapters.isEmpty();
            case PEOPLE -> !index.people.isEmpty();
            case EVENTS -> !index.timeline.isEmpty();
            case CLAIMS -> !index.claims.isEmpty();
            case WORKS -> !index.works.isEmpty();
            case TERMS -> !index.terms.isEmpty();
            case SOURCES -> !index.site().sources().isEmpty();
            case CORRECTIONS -> true;
        };
    }

    SiteConfig config() {
        return config;
    }

    SiteIndex index() {
        return index;
    }

    Addresses addresses() {
        return addresses;
    }

    References references() {
        return references;
    }

    Labels labels() {
        return labels;
    }

    DateWords dates() {
        return dates;
    }

    FiguresView figures() {
        return figures;
    }

    Glossary glossary() {
        return glossary;
    }

    Publication publication() {
        return publication;
    }

    Relations relations() {
        return relations;
    }

    /** The page of all relations; empty when there are none. */
    Optional<Place> relationsPlace() {
        return relations.all().isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(labels.relations(), addresses.file("people/relations"), "people"));
    }

    Colophons colophons() {
        return colophons;
    }

    List<Place> navigation() {
        return navigation;
    }

    List<Place> footer() {
        return footer;
    }

    Map<String, OutputPath> assets() {
        return assets;
    }

    /** A file's full address; only to be asked for when {@code site.host} is set. */
    String absolute(OutputPath path) {
        return config.host() + "/" + addresses.below(path);
    }

    /** A record's full address. */
    String absolute(Target target) {
        return config.host() + "/" + addresses.below(target);
    }

    /** Whether others may be led to a document: not to drafts, nor to someone whose name is withheld. */
    boolean isListed(Document document) {
        return document.header().status() == Header.Status.PUBLISHED
                && !(document instanceof Person person && person.withholdName())
                && addresses.has(document.id());
    }

    /** Whether search engines are asked not to list a page: that of someone whose name is withheld. */
    boolean isUnlisted(OutputPath page) {
        return page.equals(Addresses.LOST) || unlisted.contains(page);
    }

    boolean isListed(PlannedPage page) {
        return page.document() == null
                ? !UNLISTED_TYPES.contains(page.type())
                : isListed(index.site().document(page.document().id()));
    }

    /** BCP 47 tag of the site's words. */
    String language() {
        return config.language();
    }

    /** A record's own title. */
    String title(Target target) {
        return target instanceof SourceId source
                ? index.site().source(source.id()).title()
                : index.site().document((DocumentId) target).header().title();
    }

    /** The language of a word in a text of this site: null when it is the site's own, or not given. */
    @Nullable String otherLanguage(String tag) {
        return tag.isEmpty() || tag.equals(language()) ? null : tag;
    }

    /** The name of a language in the site's own: "Spanish"; null for none and for one without a name. */
    @Nullable String languageName(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(language()));
        return name.isEmpty() || name.equals(tag) ? null : name;
    }
}
