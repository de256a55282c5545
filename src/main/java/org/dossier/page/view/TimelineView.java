package org.dossier.page.view;

import java.util.List;

/** All events in order of time, by year. */
public record TimelineView(PageHead head, List<Year> years) implements PageView {

    /** @param id fragment on the page */
    public record Year(String id, String label, List<EventLine> events) {}
}
