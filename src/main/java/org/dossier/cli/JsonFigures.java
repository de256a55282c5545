package org.dossier.cli;

import java.util.Locale;
import java.util.Map;
import org.dossier.model.Coverage;
import org.dossier.model.Document;
import org.dossier.model.Figures;
import org.dossier.model.Header;
import org.dossier.model.Passage;
import org.dossier.model.Site;
import org.dossier.yaml.JsonWriter;

/** The figures of a site as part of a {@link JsonReport}, and the passages that need no source, each with its reason. */
final class JsonFigures {

    private JsonFigures() {}

    static void write(Site site, JsonWriter json) {
        Figures figures = Figures.of(site);
        json.beginObject("coverage");
        count(figures.coverage().facts(), json);
        kinds("kinds", figures.coverage(), true, json);
        kinds("others", figures.coverage(), false, json);
        json.end();
        exempt(site, json);
        json.beginObject("sources").value("registered", figures.registered()).value("cited", figures.cited());
        counts("consulted", figures.consulted(), json);
        json.end();
        counts("claims", figures.claims(), json);
    }

    private static void kinds(String name, Coverage coverage, boolean statingFacts, JsonWriter json) {
        json.beginObject(name);
        coverage.kinds(statingFacts).forEach(kind -> {
            json.beginObject(kind.word());
            count(coverage.byKind().get(kind), json);
            json.end();
        });
        json.end();
    }

    private static void count(Coverage.Count count, JsonWriter json) {
        json.value("percent", count.percent())
                .value("cited", count.cited())
                .value("exempt", count.exempt())
                .value("missing", count.missing());
    }

    private static void exempt(Site site, JsonWriter json) {
        json.beginArray("exempt");
        for (Document document : site.catalogue().all()) {
            if (document.header().status() != Header.Status.DRAFT) {
                for (Passage passage : document.prose().passages()) {
                    if (passage.support() == Passage.Support.EXEMPT) {
                        json.beginObject().value("reason", passage.reason());
                        JsonReport.place(passage.span(), json);
                        json.end();
                    }
                }
            }
        }
        json.end();
    }

    /** Under the words of the constants: {@code opening-only}. */
    private static void counts(String name, Map<? extends Enum<?>, Integer> counts, JsonWriter json) {
        json.beginObject(name);
        counts.forEach((key, count) -> json.value(key.name().toLowerCase(Locale.ROOT).replace('_', '-'), count));
        json.end();
    }
}
