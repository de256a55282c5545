package org.dossier.page;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Heading;
import org.dossier.page.view.Contents;

/** Nests the headings of a page. */
final class TableOfContents {

    /** Headings below h4 lead no reader to a place of their own. */
    private static final int DEEPEST = 4;

    private final List<Heading> headings;
    private int next;

    private TableOfContents(List<Heading> headings) {
        this.headings = headings;
    }

    static List<Contents> of(List<Heading> headings) {
        return new TableOfContents(headings.stream().filter(heading -> heading.level() <= DEEPEST).toList()).below(0);
    }

    /** The headings from here on that are deeper than a level; a skipped level makes no empty entry. */
    private List<Contents> below(int level) {
        List<Contents> list = new ArrayList<>();
        while (next < headings.size() && headings.get(next).level() > level) {
            Heading heading = headings.get(next++);
            list.add(new Contents("#" + heading.id(), heading.text(), below(heading.level())));
        }
        return List.copyOf(list);
    }
}
