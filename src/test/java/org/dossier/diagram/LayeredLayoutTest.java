package org.dossier.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.graph.properties.IProperty;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {

    private static Graph.Edge edge(int from, int to, String words) {
        return new Graph.Edge(from, to, words);
    }

    private static String box(Drawing.Box box) {
        return "%d,%d %dx%d %s"
                .formatted(
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height(),
                        box.lines().stream()
                                .map(line -> line.x() + "," + line.y() + " " + line.words())
                                .collect(Collectors.joining(" | ")));
    }

    private static String arrow(Drawing.Arrow arrow) {
        return arrow.points().stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")) + ": "
                + box(arrow.label());
    }

    @Test
    void laysArrowsFromLeftToRightWithTheirWordsOnThem() {
        Drawing drawing = LayeredLayout.of(new Graph(
                List.of("Ana", "Zoe", "Bernardo Sánchez Cordero"),
                List.of(edge(0, 2, "represented"), edge(1, 2, "gave the first-instance judgment acquitting"))));

        assertThat(drawing.boxes().stream().map(LayeredLayoutTest::box))
                .containsExactly(
                        "0,81 101x29 51,101 Ana",
                        "0,24 101x29 51,43 Zoe",
                        "255,15 101x69 306,35 Bernardo | 306,55 Sánchez | 306,75 Cordero");
        assertThat(drawing.arrows().stream().map(LayeredLayoutTest::arrow))
                .containsExactly(
                        "101,96 243,96 243,38 255,38: 127,84 102x22 178,100 represented",
                        "101,38 255,38: 123,0 110x75 178,16 gave the | 178,33 first-instance | 178,51 judgment | 178,68 acquitting");
        assertThat(List.of(drawing.width(), drawing.height())).containsExactly(356, 110);
    }

    /** Twenty people in two parts, with a cycle, two arrows between the same two, and arrows both ways. */
    private static Graph tangle() {
        List<String> names = IntStream.range(0, 20).mapToObj(i -> "Person number " + i).toList();
        List<Graph.Edge> edges = new ArrayList<>();
        for (int i = 1; i < 12; i++) {
            edges.add(edge(i, 0, "knows, by way of " + i + ","));
        }
        edges.addAll(List.of(
                edge(1, 2, "wrote to"), edge(2, 3, "wrote to"), edge(3, 1, "wrote to"),
                edge(4, 5, "was judged by"), edge(4, 5, "was married to"), edge(5, 4, "answered"),
                edge(12, 13, "a"), edge(13, 14, "b"), edge(15, 14, "c"), edge(16, 17, "d"), edge(18, 19, "e")));
        return new Graph(names, edges);
    }

    @Test
    void givesTheSameDrawingForTheSameGraph() {
        assertThat(LayeredLayout.of(tangle())).isEqualTo(LayeredLayout.of(tangle()));
    }

    @Test
    void putsNoBoxUponAnother() {
        Drawing drawing = LayeredLayout.of(tangle());
        List<Drawing.Box> boxes = Stream.concat(
                        drawing.boxes().stream(), drawing.arrows().stream().map(Drawing.Arrow::label))
                .toList();

        assertThat(boxes).hasSize(42);
        for (Drawing.Box box : boxes) {
            assertThat(boxes.stream().filter(other -> other != box && overlap(box, other))).isEmpty();
            assertThat(List.of(box.x() >= 0, box.y() >= 0)).containsOnly(true);
            assertThat(List.of(box.x() + box.width() <= drawing.width(), box.y() + box.height() <= drawing.height()))
                    .containsOnly(true);
        }
    }

    private static boolean overlap(Drawing.Box one, Drawing.Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    @Test
    void keepsAWordThatIsLongerThanItsRoomOnALineOfItsOwn() {
        String word = "W".repeat(40);

        assertThat(Words.wrapped("to " + word + " it", 10, 100))
                .isEqualTo(new Words(List.of("to", word, "it"), 434.16, 12.5));
    }

    @Test
    void givesAccentsNoRoomAndUnknownLettersTheWidest() {
        assertThat(Words.wrapped("Élysée", 10, 100).width()).isEqualTo(Words.wrapped("Elysee", 10, 100).width());
        assertThat(Words.wrapped("\u6f22", 10, 100).width()).isEqualTo(10.8);
    }

    @Test
    void refusesAnEdgeToNowhereAndOneToItself() {
        assertThatThrownBy(() -> new Graph(List.of("Ana"), List.of(edge(0, 1, "knows"))))
                .hasMessage("Edge[from=0, to=1, words=knows] does not lead from one of 1 nodes to another");
        assertThatThrownBy(() -> new Graph(List.of("Ana"), List.of(edge(0, 0, "knows"))))
                .hasMessage("Edge[from=0, to=0, words=knows] does not lead from one of 1 nodes to another");
    }

    /** A default that cannot be copied would fail the first site whose graph makes ELK ask for it. */
    @Test
    void letsElkCopyEveryDefaultOfItsOptions() throws IllegalAccessException {
        CloneableDefaults.register();
        int options = 0;
        for (Class<?> holder : List.of(CoreOptions.class, LayeredOptions.class, InternalProperties.class)) {
            for (Field field : holder.getFields()) {
                if (IProperty.class.isAssignableFrom(field.getType())) {
                    IProperty<?> option = (IProperty<?>) field.get(holder);
                    assertThatCode(option::getDefault).as(option.getId()).doesNotThrowAnyException();
                    options++;
                }
            }
        }
        assertThat(options).isGreaterThan(100);
    }
}
