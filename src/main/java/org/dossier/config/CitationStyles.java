package org.dossier.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dossier.text.FileLocation;
import org.dossier.text.Location;

/**
 * The citation styles of a site: {@code cite.style}, and {@code cite.style.<language>} for pages in a language.
 *
 * @param standard for every language that has none of its own
 * @param others in the order given
 */
public record CitationStyles(Style standard, List<Style> others) {

    /**
     * A style that was chosen.
     *
     * @param language BCP 47 tag; empty for the standard one
     * @param name of a CSL style; whether it exists is for the formatter to say
     * @param place where it is named; the file alone when it is not
     */
    public record Style(String language, String name, Location place) {}

    public CitationStyles {
        others = List.copyOf(others);
    }

    /** One style for all languages. */
    public static CitationStyles of(String name) {
        return new CitationStyles(new Style("", name, new FileLocation(SiteConfigReader.FILE)), List.of());
    }

    /** The standard one first. */
    public List<Style> all() {
        return Stream.concat(Stream.of(standard), others.stream()).toList();
    }

    /** That of a language: of {@code es-MX} its own, then that of {@code es}, then the standard one. */
    public Style of(Locale language) {
        return find(language.toLanguageTag(), find(language.getLanguage(), standard));
    }

    private Style find(String tag, Style otherwise) {
        return others.stream().filter(style -> style.language().equals(tag)).findFirst().orElse(otherwise);
    }
}
