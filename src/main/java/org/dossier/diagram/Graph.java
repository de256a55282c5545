package org.dossier.diagram;

import java.util.List;

/**
 * What is to be laid out, in an order that is always the same for the same site: the layout follows it.
 *
 * @param nodes the words of each
 */
public record Graph(List<String> nodes, List<Edge> edges) {

    /**
     * An arrow.
     *
     * @param from place in {@link Graph#nodes}, from 0
     * @param to place in {@link Graph#nodes}, from 0
     */
    public record Edge(int from, int to, String words) {}

    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        for (Edge edge : edges) {
            if (edge.from() >= nodes.size() || edge.to() >= nodes.size() || edge.from() == edge.to()) {
                throw new IllegalArgumentException(edge + " does not lead from one of " + nodes.size() + " nodes to another");
            }
        }
    }
}
