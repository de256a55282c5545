package org.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.diagram.Drawing;
import org.dossier.diagram.Graph;
import org.dossier.diagram.LayeredLayout;
import org.dossier.model.DocumentId;
import org.dossier.model.Person;
import org.dossier.page.view.DiagramView;
import org.dossier.page.view.RelationLine;
import org.dossier.page.view.RelationsView;
import org.jspecify.annotations.Nullable;

/**
 * The view of who is who: all relations as a list, and the diagram of them.
 *
 * <p>The layout takes as long to start as twenty pages to render, and needs none of them: it begins with the plan, on a
 * thread of its own, and is waited for when the page is rendered.
 */
final class RelationPages {

    /** A diagram of more is a hairball, and its layout would take longer than the whole bake. */
    private static final int MOST_DRAWN = 120;

    /** People in the order of the relations that name them, which is the order of the boxes. */
    private record Drawn(List<Person> people, CompletableFuture<Drawing> drawing) {}

    private final Book book;
    private final @Nullable Drawn drawn;

    RelationPages(Book book) {
        this.book = book;
        List<Relations.Relation> all = book.relations().all();
        this.drawn = all.isEmpty() || all.size() > MOST_DRAWN ? null : draw(all);
    }

    private static Drawn draw(List<Relations.Relation> relations) {
        Map<DocumentId, Integer> places = new LinkedHashMap<>();
        List<Person> people = new ArrayList<>();
        List<Graph.Edge> edges = new ArrayList<>();
        for (Relations.Relation relation : relations) {
            for (Person person : List.of(relation.who(), relation.whom())) {
                if (places.putIfAbsent(person.id(), people.size()) == null) {
                    people.add(person);
                }
            }
            edges.add(new Graph.Edge(
                    places.get(relation.who().id()), places.get(relation.whom().id()), relation.told().as()));
        }
        Graph graph = new Graph(people.stream().map(person -> person.header().title()).toList(), edges);
        return new Drawn(people, CompletableFuture.supplyAsync(() -> LayeredLayout.of(graph)));
    }

    RelationsView relations(Sheet sheet) {
        List<RelationsView.RelationGroup> groups =
                book.relations().groups().stream().map(group -> group(sheet, group)).toList();
        return new RelationsView(
                sheet.head(book.labels().relations(), book.labels().relationsDescription(), book.place(Section.PEOPLE)),
                groups,
                drawn == null ? null : diagram(sheet, drawn.people(), drawn.drawing().join()),
                sheet.notes());
    }

    private RelationsView.RelationGroup group(Sheet sheet, Relations.Group group) {
        Labels labels = book.labels();
        return new RelationsView.RelationGroup(
                group.role().isEmpty() ? "role-others" : (group.film() ? "film-role-" : "role-") + SlugPolicy.of(group.role()),
                group.role().isEmpty() ? labels.otherRoles() : labels.roles(group.role()),
                group.film(),
                lines(sheet, group.relations()));
    }

    /** In the order given, with the marks of their sources. */
    static List<RelationLine> lines(Sheet sheet, List<Relations.Relation> relations) {
        return relations.stream()
                .map(relation -> new RelationLine(
                        relation.number(),
                        sheet.namedLink(relation.who()),
                        relation.told().as(),
                        sheet.namedLink(relation.whom()),
                        sheet.book().dates().viewIfKnown(relation.told().from(), relation.told().until()),
                        sheet.marks(relation.told().sources())))
                .toList();
    }

    private DiagramView diagram(Sheet sheet, List<Person> people, Drawing drawing) {
        List<Relations.Relation> relations = book.relations().all();
        return new DiagramView(
                drawing.width(),
                drawing.height(),
                IntStream.range(0, people.size())
                        .mapToObj(i -> new DiagramView.NodeView(sheet.namedLink(people.get(i)), box(drawing.boxes().get(i))))
                        .toList(),
                IntStream.range(0, relations.size())
                        .mapToObj(i -> edge(relations.get(i), drawing.arrows().get(i)))
                        .toList());
    }

    private static DiagramView.EdgeView edge(Relations.Relation relation, Drawing.Arrow arrow) {
        String points = arrow.points().stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
        return new DiagramView.EdgeView(relation.number(), relation.sentence(), points, box(arrow.label()));
    }

    private static DiagramView.BoxView box(Drawing.Box box) {
        return new DiagramView.BoxView(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                box.lines().stream().map(line -> new DiagramView.LineView(line.x(), line.y(), line.words())).toList());
    }
}
