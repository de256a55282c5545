package org.dossier.page;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Edtf;
import org.dossier.page.view.Colophon;
import org.dossier.yaml.JsonWriter;

/**
 * A page as others cite it, in three forms.
 *
 * @param key of the entry: {@code story-the-broadcast}
 * @param site title of the site, which stands for the author
 * @param date of the last change, or the day to which facts are known
 * @param dateWords the same, and which of the two it is
 * @param address absolute, or the page's path in the site
 */
record PageCitation(
        String key, String title, String site, String language, Edtf date, String dateWords, String version, String address) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    Colophon.Citation view(Labels labels) {
        return new Colophon.Citation(labels.citation(title, site, dateWords, version, address), bibtex(), csl());
    }

    /** {@code @misc}, which every style knows; braces twice, so that capitals stay. */
    private String bibtex() {
        List<Integer> day = day();
        List<String> fields = new ArrayList<>();
        fields.add("author = {{" + latex(site) + "}}");
        fields.add("title = {{" + latex(title) + "}}");
        if (!day.isEmpty()) {
            fields.add("year = " + day.get(0));
        }
        if (day.size() > 1) {
            fields.add("month = " + MONTHS.get(day.get(1) - 1));
        }
        fields.add("note = {Version " + version + "}");
        if (hasUrl()) {
            fields.add("url = {" + address + "}");
        }
        return "@misc{" + key + ",\n  " + String.join(",\n  ", fields) + "\n}";
    }

    /** CSL-JSON 1.0 (<a href="https://docs.citationstyles.org">Citation Style Language</a>), as Zotero and others import it. */
    private String csl() {
        JsonWriter json = JsonWriter.inOneLine()
                .beginArray()
                .beginObject()
                .value("id", key)
                .value("type", "webpage")
                .value("title", title)
                .value("container-title", site)
                .value("language", language)
                .value("version", version);
        List<Integer> day = day();
        if (!day.isEmpty()) {
            json.beginObject("issued").beginArray("date-parts").beginArray();
            day.forEach(json::value);
            json.end().end().end();
        }
        if (hasUrl()) {
            json.value("URL", address);
        }
        return json.end().end().text().strip();
    }

    private boolean hasUrl() {
        return address.contains("://");
    }

    /** Year, month and day, as far as known for certain. */
    private List<Integer> day() {
        String machine = DateWords.machine(date).replaceFirst("T.*", "");
        return machine.isEmpty() ? List.of() : List.of(machine.split("-")).stream().map(Integer::valueOf).toList();
    }

    /** No brace stays a brace, since BibTeX counts those behind a backslash too. */
    private static String latex(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '#', '$', '%', '&', '_' -> "\\" + Character.toString(c);
            default -> Character.toString(c);
        }));
        return out.toString();
    }
}
