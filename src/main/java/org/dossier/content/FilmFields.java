package org.dossier.content;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Film;
import org.dossier.model.Film.Credited;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.LocalTitles;
import org.dossier.model.Prose;
import org.dossier.yaml.Fields;
import org.dossier.yaml.Node;

/** Reads the keys of a film, with its credits. */
final class FilmFields {

    private FilmFields() {}

    static Film read(DocumentFields front, Header header, Prose prose, LocalTitles titles) {
        return new Film(
                header,
                prose,
                titles,
                front.requiredDate("released"),
                front.fields().text("network"),
                front.fields().text("synopsis"),
                front.requiredGroups("credits", "a credit").stream().map(FilmFields::credit).toList(),
                front.refs("based-on", Kind.WORK),
                front.refs("episodes", Kind.EPISODE),
                front.fields().urls("same-as"));
    }

    private static Film.Credit credit(DocumentFields front) {
        Fields fields = front.fields();
        fields.require("people");
        Film.Credit credit = new Film.Credit(
                fields.requiredText("role"),
                people(front),
                fields.text("department"),
                front.refs("episodes", Kind.EPISODE),
                front.sources("sources"));
        fields.refuseOthers();
        return credit;
    }

    /** Ids of people, and <code>{name: "Somebody without a page"}</code>. */
    private static List<Credited> people(DocumentFields front) {
        List<Credited> people = new ArrayList<>();
        String wanted = "a list of ids and names";
        for (Node item : front.fields().items("people", wanted)) {
            if (item instanceof Node.Mapping mapping) {
                Fields named = new Fields(mapping, "someone without a page", front.diagnostics());
                people.add(new Credited.NameOnly(named.requiredText("name")));
                named.refuseOthers();
            } else {
                front.fields().entry("people", item, wanted)
                        .ifPresent(word -> people.add(new Credited.WithPage(DocumentFields.ref(word, Kind.PERSON))));
            }
        }
        return people;
    }
}
