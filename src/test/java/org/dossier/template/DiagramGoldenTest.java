package org.dossier.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.model.Kind;
import org.dossier.model.Person;
import org.dossier.page.SampleSite;
import org.dossier.page.view.PageView;
import org.dossier.page.view.RelationsView;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The diagram of relations as the theme draws it. {@code -Dgolden.update} writes the drawing anew; look at it in a browser
 * before committing it.
 */
class DiagramGoldenTest {

    private static final Path DRAWING = Path.of("src/test/resources/diagrams/relations.svg");

    @TempDir
    Path site;

    private static Person person(String id, String title, boolean withheld, Person.Relation... relations) {
        return SampleSite.person(
                SampleSite.header(Kind.PERSON, id, title), List.of("judge"), List.of(), List.of(), List.of(relations), withheld);
    }

    private static Person.Relation relation(String to, String as) {
        return new Person.Relation(
                SampleSite.refs(Kind.PERSON, to).get(0), as, SampleSite.date(""), SampleSite.date(""), SampleSite.cites("S001"));
    }

    private String drawn() throws IOException {
        SampleSite sample = new SampleSite("S001");
        sample.add(person("ana", "Ana <script> & Co", false, relation("zoe", "is \"related\" to"), relation("jane-doe", "judged")))
                .add(person("jane-doe", "Jane Doe", true, relation("zoe", "heard")))
                .add(person("zoe", "Zoe", false));
        PageView page = sample.view(RelationsView.class, "people/relations/index.html");
        Path templates = Files.createDirectories(site.resolve("templates"));
        Files.writeString(
                templates.resolve("diagram-alone.ftlh"),
                "<#import \"/components/diagram.ftlh\" as diagram><@diagram.show diagram=page.diagram />");
        String html = new TemplateEngine(templates)
                .render("diagram-alone.ftlh", page, TemplateVariables.NONE, new FileLocation("content/people"), new DiagnosticCollector())
                .orElseThrow();
        return html.substring(html.indexOf("<svg class=\"diagram"), html.indexOf("<figcaption"));
    }

    @Test
    void drawsPeopleAndWhatLinksThemWithoutTheNameOfOneWithheld() throws IOException {
        String drawn = drawn();
        if (System.getProperty("golden.update") != null) {
            Files.writeString(DRAWING, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(DRAWING));
        assertThat(drawn).contains("Name withheld").doesNotContain("Jane", "<script>");
    }
}
