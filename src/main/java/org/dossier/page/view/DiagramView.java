package org.dossier.page.view;

import java.util.List;

/** A drawing of people and what links them, in pixels from its top left corner. */
public record DiagramView(int width, int height, List<NodeView> nodes, List<EdgeView> edges) {

    public record NodeView(Link person, BoxView box) {}

    /**
     * @param number of the relation
     * @param words the relation as a sentence
     * @param points of the line, as the attribute of a {@code polyline}: {@code "0,10 40,10"}; the arrow's head lies at the last
     * @param label where its words stand, on the line
     */
    public record EdgeView(int number, String words, String points, BoxView label) {}

    public record BoxView(int x, int y, int width, int height, List<LineView> lines) {}

    /**
     * @param x of the middle of the line
     * @param y of its base line
     */
    public record LineView(int x, int y, String words) {}
}
