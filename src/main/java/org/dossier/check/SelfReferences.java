package org.dossier.check;

import org.dossier.model.Document;
import org.dossier.model.Ref;
import org.dossier.model.TypedLink;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;

/** A document that refers to itself: a person related to herself, a link to the page it stands on. */
final class SelfReferences implements Check {

    @Override
    public void judge(Document document, DiagnosticCollector diagnostics) {
        for (Ref ref : document.refs()) {
            if (ref.target().equals(document.id())) {
                report(document, ref.span(), diagnostics);
            }
        }
        for (TypedLink link : document.prose().links()) {
            if (link.target().equals(document.id())) {
                report(document, link.span(), diagnostics);
            }
        }
    }

    private static void report(Document document, Span span, DiagnosticCollector diagnostics) {
        diagnostics.error(
                Code.SELF_REFERENCE,
                span,
                "the " + document.id().kind().word() + " \"" + document.id().id() + "\" refers to itself",
                "name another, or take the reference out");
    }
}
