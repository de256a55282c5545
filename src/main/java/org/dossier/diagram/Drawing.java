package org.dossier.diagram;

import java.util.List;

/**
 * Where everything stands, in whole CSS pixels from the top left corner.
 *
 * @param boxes one a node, in the order of the graph
 * @param arrows one an edge, in the order of the graph
 */
public record Drawing(int width, int height, List<Box> boxes, List<Arrow> arrows) {

    /** A node: a rectangle, and its words in lines. */
    public record Box(int x, int y, int width, int height, List<Line> lines) {

        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An edge: its way from box to box, and its words on a rectangle that interrupts it.
     *
     * @param points two or more; the last one is where the head of the arrow lies
     */
    public record Arrow(List<Point> points, Box label) {

        public Arrow {
            points = List.copyOf(points);
        }
    }

    public record Point(int x, int y) {}

    /**
     * A line of words.
     *
     * @param x of its middle
     * @param y of its base line
     */
    public record Line(int x, int y, String words) {}

    public Drawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }
}
