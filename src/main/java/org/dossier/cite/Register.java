package org.dossier.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;
import org.dossier.model.Source;

/** The sources of a site, in the order of its register files; no two share an id. */
public final class Register {

    /** A source as the site knows it and as citeproc does; the item's addresses are vetted, as the source's is. */
    record Entry(Source source, CSLItemData item) {}

    private final List<Entry> entries;
    private final List<Source> sources;

    Register(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.sources = entries.stream().map(Entry::source).toList();
    }

    public List<Source> sources() {
        return sources;
    }

    List<Entry> entries() {
        return entries;
    }
}
