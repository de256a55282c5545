package org.dossier.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Source;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Html;
import org.dossier.text.Location;
import org.dossier.text.Suggestions;

/**
 * Formats every source of a register, each once, and puts them in the style's order.
 *
 * <p>The most expensive step of a small site's build: run it beside the reading of content, on which it does not depend.
 */
public final class ReferenceFormatter {

    private ReferenceFormatter() {}

    /**
     * Formats a register.
     *
     * <p>Numbered styles give no numbers: pages number their own notes.
     *
     * @param style name of a CSL style, such as {@code apa}
     * @param place where the style is named
     * @param language BCP 47 tag of the words a style adds: "and", "edited by", months
     * @return with an {@code unknown-style} error in {@code diagnostics}, the titles alone, when there is no such style
     */
    public static References format(
            Register register, String style, Location place, String language, DiagnosticCollector diagnostics) {
        if (!exists(style, place, diagnostics)) {
            return titles(register.sources());
        }
        CitationStyle loaded = CitationStyle.of(Styles.read(style), language);
        List<Register.Entry> sorted = new ArrayList<>(register.entries());
        sorted.sort(new BibliographyOrder(loaded));
        Map<String, Html> byId = new LinkedHashMap<>();
        sorted.forEach(entry -> byId.put(entry.source().id(), loaded.format(entry.item())));
        return new References(byId);
    }

    /**
     * Whether a style comes with us.
     *
     * @param place where the style is named, for the {@code unknown-style} error when it does not
     */
    public static boolean exists(String style, Location place, DiagnosticCollector diagnostics) {
        if (Styles.names().contains(style)) {
            return true;
        }
        diagnostics.error(
                Code.UNKNOWN_STYLE,
                place,
                "no citation style is called \"" + style + "\"",
                Suggestions.didYouMean(style, Styles.names()),
                "known styles: " + String.join(", ", Styles.names()));
        return false;
    }

    private static References titles(List<Source> sources) {
        Map<String, Html> titles = new LinkedHashMap<>();
        sources.forEach(source -> titles.put(source.id(), Html.escape(source.title())));
        return new References(titles);
    }
}
