package org.dossier.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Person;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;

/** The same words for the same two people, twice in one file. */
final class DuplicateRelations implements Check {

    private record Edge(DocumentId to, String as, String from, String until) {}

    @Override
    public void judge(Document document, DiagnosticCollector diagnostics) {
        if (!(document instanceof Person person)) {
            return;
        }
        Map<Edge, Person.Relation> seen = new HashMap<>();
        for (Person.Relation relation : person.relations()) {
            Edge edge = new Edge(
                    relation.to().target(),
                    relation.as().strip().toLowerCase(Locale.ROOT),
                    relation.from().text(),
                    relation.until().text());
            Person.Relation first = seen.putIfAbsent(edge, relation);
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                Code.DUPLICATE_RELATION,
                                relation.to().span(),
                                "the relation \"" + relation.as() + "\" to \"" + relation.to().target().id() + "\" is given twice")
                        .hint("keep one of them, with the sources of both")
                        .related(first.to().span(), "the first one"));
            }
        }
    }
}
