package org.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.cite.References;
import org.dossier.config.SiteConfig;
import org.dossier.model.DocumentId;
import org.dossier.model.Figures;
import org.dossier.model.Glossary;
import org.dossier.model.SourceId;
import org.dossier.model.Target;
import org.dossier.page.view.FiguresView;
import org.jspecify.annotations.Nullable;

/** What all pages of a site share: its documents in order, their addresses and titles, its words, its main sections. */
final class Book {

    /** A footer is no index: of a site with more pages the first ones stand there. */
    private static final int PAGES_IN_FOOTER = 12;

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
    private final List<Place> navigation;
    private final List<Place> footer;

    Book(SiteConfig config, SiteIndex index, Addresses addresses, References references, List<PlannedAsset> assets) {
        this.config = config;
        this.index = index;
        this.addresses = addresses;
        this.references = references;
        this.assets = assets.stream().collect(Collectors.toUnmodifiableMap(PlannedAsset::name, PlannedAsset::path));
        this.dates = new DateWords(config.language());
        this.figures = SiteFigures.view(Figures.of(index.site()), labels);
        this.glossary = new Glossary(index.terms);
        this.navigation = List.copyOf(mainPlaces());
        this.footer = List.copyOf(footerPlaces());
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

    private List<Place> footerPlaces() {
        List<Place> places = new ArrayList<>();
        addIndex(Section.WORKS, places);
        addIndex(Section.TERMS, places);
        index.pages.stream()
                .filter(page -> addresses.has(page.id()))
                .limit(PAGES_IN_FOOTER)
                .map(page -> new Place(page.header().title(), addresses.path(page.id()), ""))
                .forEach(places::add);
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

    List<Place> navigation() {
        return navigation;
    }

    List<Place> footer() {
        return footer;
    }

    Map<String, OutputPath> assets() {
        return assets;
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
