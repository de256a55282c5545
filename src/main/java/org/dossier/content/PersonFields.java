package org.dossier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Edtf;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.LegalState;
import org.dossier.model.Person;
import org.dossier.model.Proceeding;
import org.dossier.model.Prose;
import org.dossier.model.Ref;
import org.dossier.model.SourceRef;
import org.dossier.text.Code;
import org.dossier.text.Location;
import org.dossier.yaml.Fields;

/** Reads the keys of a person, with proceedings and relations. */
final class PersonFields {

    private PersonFields() {}

    static Person read(DocumentFields front, Header header, Prose prose) {
        Fields fields = front.fields();
        fields.require("roles");
        Edtf died = front.date("died");
        return new Person(
                header,
                prose,
                fields.requiredText("name"),
                fields.text("sort"),
                fields.texts("aliases"),
                front.date("born"),
                died,
                fields.flag("living", !died.isKnown()),
                fields.texts("roles"),
                fields.texts("film-roles"),
                front.groups("proceedings", "a proceeding").stream()
                        .flatMap(group -> proceeding(group).stream())
                        .toList(),
                front.groups("relations", "a relation").stream()
                        .flatMap(group -> relation(group).stream())
                        .toList(),
                fields.urls("same-as"),
                fields.choice("privacy", Map.of("withhold-name", true), false));
    }

    /** None when no state can be read, which is reported. */
    private static List<Proceeding> proceeding(DocumentFields front) {
        Fields fields = front.fields();
        String matter = fields.requiredText("matter");
        List<LegalState> history = history(front);
        Edtf asOf = front.requiredDate("as-of");
        Edtf reviewBy = front.date("review-by");
        fields.refuseOthers();
        return history.isEmpty() ? List.of() : List.of(new Proceeding(matter, history, asOf, reviewBy, fields.span()));
    }

    private static List<LegalState> history(DocumentFields front) {
        Map<String, LegalState.State> states = Fields.choices(LegalState.State.class, LegalState.State::word);
        List<LegalState> history = new ArrayList<>();
        for (DocumentFields step : front.requiredGroups("history", "a state of a proceeding")) {
            Fields fields = step.fields();
            LegalState state = new LegalState(
                    step.requiredDate("date"),
                    fields.requiredChoice("state", states, LegalState.State.ACCUSED),
                    fields.text("court"),
                    step.requiredSources());
            fields.refuseOthers();
            if (!history.isEmpty()) {
                checkOrder(history.get(history.size() - 1), state, fields.place("date"), front);
            }
            history.add(state);
        }
        return history;
    }

    /** The last state is the one printed as current: a wrong order would print a wrong status. */
    private static void checkOrder(LegalState before, LegalState after, Location place, DocumentFields front) {
        if (after.date().isKnown() && before.date().isKnown() && after.date().latest().isBefore(before.date().earliest())) {
            front.diagnostics().error(
                    Code.INVALID_DATE,
                    place,
                    "\"" + after.state().word() + "\" of " + after.date().text() + " stands below \"" + before.state().word()
                            + "\" of " + before.date().text(),
                    "write the history oldest first: its last state is shown as the present one");
        }
    }

    /** Empty when it does not say to whom, which is reported. */
    private static Optional<Person.Relation> relation(DocumentFields front) {
        Fields fields = front.fields();
        fields.require("to");
        Optional<Ref> to = fields.word("to").map(word -> DocumentFields.ref(word, Kind.PERSON));
        String as = fields.requiredText("as");
        Edtf from = front.date("from");
        Edtf until = front.date("until");
        List<SourceRef> sources = front.requiredSources();
        fields.refuseOthers();
        return to.map(person -> new Person.Relation(person, as, from, until, sources));
    }
}
