package org.dossier.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.elk.alg.layered.ElkLayered;
import org.eclipse.elk.alg.layered.graph.LEdge;
import org.eclipse.elk.alg.layered.graph.LGraph;
import org.eclipse.elk.alg.layered.graph.LLabel;
import org.eclipse.elk.alg.layered.graph.LNode;
import org.eclipse.elk.alg.layered.graph.LPort;
import org.eclipse.elk.alg.layered.options.GraphProperties;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;

/**
 * Lays a graph out in columns: arrows lead from left to right, each with its words on it, those to one node joined before they
 * reach it.
 *
 * <p>The layered algorithm of the <a href="https://eclipse.dev/elk/">Eclipse Layout Kernel</a>, called on its own inner graph:
 * the way through its services and their EMF models gives the same coordinates and takes a second to start. The same graph
 * gives the same drawing, on any Java.
 */
public final class LayeredLayout {

    private static final double NAME_SIZE = 16;
    private static final double NAME_ROOM = 124;
    private static final double LABEL_SIZE = 14;
    private static final double LABEL_ROOM = 128;
    private static final double PADDING = 9;
    private static final int SEED = 1;

    private LayeredLayout() {}

    public static Drawing of(Graph graph) {
        CloneableDefaults.register();
        LGraph layout = new LGraph();
        configure(layout);
        List<Words> names = graph.nodes().stream().map(name -> Words.wrapped(name, NAME_SIZE, NAME_ROOM)).toList();
        List<Words> labels =
                graph.edges().stream().map(edge -> Words.wrapped(edge.words(), LABEL_SIZE, LABEL_ROOM)).toList();
        // All boxes as wide as the widest: columns read better with straight edges.
        double width = names.stream().mapToDouble(Words::width).max().orElse(0) + 2 * PADDING;
        List<Node> nodes = names.stream().map(name -> Node.in(layout, name, width)).toList();
        List<LEdge> edges = new ArrayList<>();
        for (int i = 0; i < graph.edges().size(); i++) {
            Graph.Edge edge = graph.edges().get(i);
            edges.add(edge(nodes.get(edge.from()), nodes.get(edge.to()), labels.get(i)));
        }
        new ElkLayered().doLayout(layout, new NullElkProgressMonitor());
        KVector corner = layout.getOffset();
        KVector size = layout.getActualSize();
        return new Drawing(
                (int) Math.ceil(size.x),
                (int) Math.ceil(size.y),
                IntStream.range(0, nodes.size())
                        .mapToObj(i -> box(nodes.get(i).node().getPosition(), nodes.get(i).node().getSize(), corner, names.get(i), NAME_SIZE))
                        .toList(),
                IntStream.range(0, edges.size()).mapToObj(i -> arrow(edges.get(i), corner, labels.get(i))).toList());
    }

    private static void configure(LGraph layout) {
        // What the importer of ELK's outer graph would have found out.
        layout.setProperty(
                InternalProperties.GRAPH_PROPERTIES, EnumSet.of(GraphProperties.CENTER_LABELS, GraphProperties.HYPEREDGES));
        layout.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        layout.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        layout.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        layout.setProperty(LayeredOptions.SPACING_NODE_NODE, 14.0);
        layout.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
        layout.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        layout.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        layout.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 10.0);
        layout.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 32.0);
        // Parts that do not hang together stand below one another rather than make the drawing wider than its widest part.
        layout.setProperty(LayeredOptions.ASPECT_RATIO, 0.5);
    }

    /** A node with one place where arrows arrive and one where they leave. */
    private record Node(LNode node, LPort in, LPort out) {

        static Node in(LGraph layout, Words name, double width) {
            LNode node = new LNode(layout);
            node.getSize().x = Math.ceil(width);
            node.getSize().y = Math.ceil(name.height() + PADDING);
            // Parts that hang together stand in order of these sums: the largest part first.
            node.setProperty(LayeredOptions.PRIORITY, 1);
            layout.getLayerlessNodes().add(node);
            return new Node(node, port(node), port(node));
        }

        private static LPort port(LNode node) {
            LPort port = new LPort();
            port.setNode(node);
            return port;
        }
    }

    private static LEdge edge(Node from, Node to, Words words) {
        LLabel label = new LLabel("");
        label.getSize().x = Math.ceil(words.width() + PADDING);
        label.getSize().y = Math.ceil(words.height() + PADDING / 2);
        label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        LEdge edge = new LEdge();
        edge.setSource(from.out());
        edge.setTarget(to.in());
        edge.getLabels().add(label);
        return edge;
    }

    private static Drawing.Arrow arrow(LEdge edge, KVector corner, Words words) {
        List<KVector> way = new ArrayList<>();
        way.add(edge.getSource().getAbsoluteAnchor());
        way.addAll(edge.getBendPoints());
        way.add(edge.getTarget().getAbsoluteAnchor());
        LLabel label = edge.getLabels().get(0);
        return new Drawing.Arrow(
                way.stream()
                        .map(point -> new Drawing.Point(whole(point.x + corner.x), whole(point.y + corner.y)))
                        .toList(),
                box(label.getPosition(), label.getSize(), corner, words, LABEL_SIZE));
    }

    private static Drawing.Box box(KVector place, KVector size, KVector corner, Words words, double letters) {
        double middle = place.x + corner.x + size.x / 2;
        // Capitals stand on the base line and reach two thirds of the size above it.
        double first = place.y + corner.y + (size.y - words.height()) / 2 + (words.leading() + letters * 2 / 3) / 2;
        return new Drawing.Box(
                whole(place.x + corner.x),
                whole(place.y + corner.y),
                whole(size.x),
                whole(size.y),
                IntStream.range(0, words.lines().size())
                        .mapToObj(i -> new Drawing.Line(whole(middle), whole(first + i * words.leading()), words.lines().get(i)))
                        .toList());
    }

    private static int whole(double number) {
        return (int) Math.round(number);
    }
}
