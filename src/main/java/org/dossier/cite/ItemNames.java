package org.dossier.cite;

import de.undercouch.citeproc.csl.CSLName;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of people as shown. */
final class ItemNames {

    private ItemNames() {}

    /** {@code Jo Tuckman}, {@code Ludwig van Beethoven}, {@code Amnesty International}. */
    static String shown(CSLName name) {
        return Stream.of(
                        name.getGiven(),
                        name.getDroppingParticle(),
                        name.getNonDroppingParticle(),
                        name.getFamily(),
                        name.getSuffix(),
                        name.getLiteral())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
