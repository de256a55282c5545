package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events in order of time, by year: all of them, or those of one person, court or episode; or the list of all people,
 * courts or episodes that have such a part, without events.
 *
 * @param count how many events the page lists
 * @param all the timeline of all events
 * @param filters its parts, by what they are chosen by; empty when it has none
 * @param lanes in which wide screens show who acted; empty when fewer than two would be worth a lane
 */
public record TimelineView(
        PageHead head, int count, Filter all, List<FilterGroup> filters, List<Lane> lanes, List<Year> years) implements PageView {

    /**
     * The parts chosen by person, by court or by episode.
     *
     * @param whole where all of them stand: in {@code filters} there are only those with the most events; for courts, the
     *     events of any court. Null when {@code filters} are all
     * @param current what this page is chosen by; null when by nothing of this group
     * @param open whether this page is the list of all
     */
    public record FilterGroup(
            String label, List<Filter> filters, @Nullable Filter whole, @Nullable String current, boolean open) {}

    /** @param href the part of the timeline with the events of this lane; null for that of all other events, the last */
    public record Lane(@Nullable String href, String label) {}

    /** @param id fragment on the page */
    public record Year(String id, String label, List<EventLine> events) {}
}
