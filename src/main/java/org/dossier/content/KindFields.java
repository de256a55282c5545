package org.dossier.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Chapter;
import org.dossier.model.Correction;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Episode;
import org.dossier.model.Event;
import org.dossier.model.Header;
import org.dossier.model.Home;
import org.dossier.model.Kind;
import org.dossier.model.LocalTitles;
import org.dossier.model.Locator;
import org.dossier.model.Page;
import org.dossier.model.Prose;
import org.dossier.model.Ref;
import org.dossier.model.SourceRef;
import org.dossier.model.Term;
import org.dossier.model.Work;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;
import org.dossier.yaml.Fields;

/** Reads the keys of each kind; the larger kinds have a class of their own. {@code docs/front-matter.md} lists them all. */
record KindFields(DocumentFields front, Header header, Prose prose, LocalTitles titles) {

    Document read() {
        return switch (header.id().kind()) {
            case HOME -> new Home(header, prose);
            case CHAPTER -> chapter();
            case PERSON -> PersonFields.read(front, header, prose);
            case EVENT -> event();
            case CLAIM -> ClaimFields.read(front, header, prose);
            case FILM -> FilmFields.read(front, header, prose, titles);
            case EPISODE -> episode();
            case WORK -> work();
            case TERM -> term();
            case PAGE -> new Page(header, prose);
            case CORRECTION -> correction();
        };
    }

    private Chapter chapter() {
        return new Chapter(
                header,
                prose,
                front.requiredDate("period"),
                front.refs("people", Kind.PERSON),
                front.refs("events", Kind.EVENT),
                front.refs("claims", Kind.CLAIM),
                front.refs("episodes", Kind.EPISODE));
    }

    private Event event() {
        return new Event(
                header,
                prose,
                front.requiredDate("date"),
                front.fields().text("place"),
                front.fields().text("court"),
                front.refs("people", Kind.PERSON),
                front.requiredSources(),
                front.refs("episodes", Kind.EPISODE),
                front.accounts());
    }

    private Episode episode() {
        front.fields().require("number");
        return new Episode(
                header,
                prose,
                titles,
                front.fields().integer("number", 1),
                front.fields().integer("runtime", 0),
                front.date("covers"),
                front.refs("people", Kind.PERSON),
                front.refs("claims", Kind.CLAIM));
    }

    private Work work() {
        front.fields().require("source");
        SourceRef source = front.fields()
                .word("source")
                .map(DocumentFields::source)
                .orElse(new SourceRef("", Locator.NONE, header.place()));
        return new Work(header, prose, source, front.refs("about", Kind.PERSON));
    }

    private Term term() {
        Fields fields = front.fields();
        fields.require("term");
        List<Term.Form> forms = Stream.concat(fields.word("term").stream(), fields.words("also").stream())
                .map(word -> new Term.Form(word.text(), word.span()))
                .toList();
        Term.Form none = new Term.Form("", header.place());
        return new Term(header, prose, forms.isEmpty() ? List.of(none) : forms, front.language("language"));
    }

    private Correction correction() {
        Ref nowhere = new Ref(new DocumentId(Kind.HOME, "index"), header.place());
        Fields fields = front.fields();
        fields.require("page");
        return new Correction(
                header,
                prose,
                front.requiredDate("date"),
                fields.value("page", KindFields::typedRef, nowhere),
                fields.requiredText("was"),
                fields.requiredText("is"),
                fields.requiredText("why"),
                fields.choice(
                        "kind", Fields.choices(Correction.Nature.class, Correction.Nature::word), Correction.Nature.CORRECTION));
    }

    /** Such as {@code chapter:the-broadcast}. */
    private static Optional<Ref> typedRef(String text, Span span, DiagnosticCollector diagnostics) {
        int colon = text.indexOf(':');
        String word = text.substring(0, Math.max(0, colon));
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return Optional.of(new Ref(new DocumentId(kind, text.substring(colon + 1)), span));
            }
        }
        List<String> words = List.copyOf(Fields.choices(Kind.class, Kind::word).keySet());
        diagnostics.error(
                Code.UNKNOWN_LINK_SCHEME,
                span,
                "\"" + text + "\" does not say what kind of page it means",
                "write the kind before the id, such as chapter:the-broadcast; kinds: " + String.join(", ", words));
        return Optional.empty();
    }
}
