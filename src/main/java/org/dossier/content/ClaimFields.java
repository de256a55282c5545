package org.dossier.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dossier.model.Claim;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.Prose;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;
import org.dossier.yaml.Fields;

/** Reads the keys of a claim. */
final class ClaimFields {

    private static final Pattern TIMECODE = Pattern.compile("\\d{2}:[0-5]\\d:[0-5]\\d");

    private ClaimFields() {}

    static Claim read(DocumentFields front, Header header, Prose prose) {
        return new Claim(
                header,
                prose,
                front.fields().requiredText("question"),
                front.fields().requiredChoice(
                        "state", Fields.choices(Claim.State.class, Claim.State::word), Claim.State.CONTESTED),
                front.requiredAccounts(),
                front.groups("outcome", "an outcome").stream().map(ClaimFields::outcome).toList(),
                front.groups("film", "what the film says").stream().map(ClaimFields::film).toList(),
                front.group("use", "the use of a claim").map(ClaimFields::use).orElse(Claim.Reading.NONE));
    }

    private static Claim.Outcome outcome(DocumentFields front) {
        Claim.Outcome outcome = new Claim.Outcome(
                front.fields().requiredText("court"),
                front.requiredDate("date"),
                front.fields().requiredText("found"),
                front.requiredSources());
        front.fields().refuseOthers();
        return outcome;
    }

    private static Claim.FilmStatement film(DocumentFields front) {
        Claim.FilmStatement statement = new Claim.FilmStatement(
                front.fields().requiredText("says"),
                front.fields().word("episode").map(word -> List.of(DocumentFields.ref(word, Kind.EPISODE))).orElse(List.of()),
                front.fields().value("timecode", ClaimFields::timecode, ""),
                front.sources("sources"));
        front.fields().refuseOthers();
        return statement;
    }

    private static Optional<String> timecode(String text, Span span, DiagnosticCollector diagnostics) {
        if (TIMECODE.matcher(text).matches()) {
            return Optional.of(text);
        }
        diagnostics.error(Code.WRONG_TYPE, span, "\"" + text + "\" is not a timecode", "write hours, minutes and seconds: 00:14:20");
        return Optional.empty();
    }

    private static Claim.Reading use(DocumentFields front) {
        String reading = front.fields().requiredText("reading");
        String why = front.fields().text("why");
        front.fields().refuseOthers();
        return new Claim.Reading(reading.equals("none") ? "" : reading, why);
    }
}
