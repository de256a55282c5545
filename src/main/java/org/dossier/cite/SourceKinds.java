package org.dossier.cite;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Source.Kind;

/**
 * The kind of a source whose register does not say it, by its CSL type; {@code docs/front-matter.md} has the same table.
 *
 * <p>A type that stands in no row is press, which most sources of a documentary are. No type is an agency's: CSL has none.
 */
final class SourceKinds {

    private static final Map<Kind, List<String>> TYPES = new EnumMap<>(Map.of(
            Kind.RULING, List.of("legal_case"),
            Kind.OFFICIAL, List.of("bill", "hearing", "legislation", "patent", "regulation", "report", "treaty"),
            Kind.BROADCAST, List.of("broadcast", "performance", "song", "speech"),
            Kind.FILM, List.of("motion_picture"),
            Kind.BOOK, List.of("book", "chapter", "classic", "collection", "manuscript", "musical_score", "pamphlet", "paper-conference", "thesis"),
            Kind.REFERENCE, List.of(
                    "dataset", "entry", "entry-dictionary", "entry-encyclopedia", "figure", "graphic", "map", "software", "standard")));

    private SourceKinds() {}

    /** @param type CSL type, such as {@code legal_case} */
    static Kind of(String type) {
        return TYPES.entrySet().stream()
                .filter(row -> row.getValue().contains(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.PRESS);
    }
}
