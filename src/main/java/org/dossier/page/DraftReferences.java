package org.dossier.page;

import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Ref;
import org.dossier.model.TypedLink;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;

/** Reports what leads from a page that is baked to a draft that is not. */
final class DraftReferences {

    private DraftReferences() {}

    static void refuse(SiteIndex index, DiagnosticCollector diagnostics) {
        for (Document document : index.documents) {
            for (Ref ref : document.refs()) {
                refuse(index, ref.target(), ref.span(), diagnostics);
            }
            for (TypedLink link : document.prose().links()) {
                if (link.target() instanceof DocumentId id) {
                    refuse(index, id, link.span(), diagnostics);
                }
            }
        }
    }

    private static void refuse(SiteIndex index, DocumentId id, Span span, DiagnosticCollector diagnostics) {
        Optional<Document> target = index.site().catalogue().find(id);
        if (target.isPresent() && !index.isBaked(target.get())) {
            diagnostics.error(
                    Code.DRAFT_REFERENCE,
                    span,
                    "the " + id.kind().word() + " \"" + id.id() + "\" is a draft, and drafts are not published",
                    "publish " + target.get().header().file().path() + " (status: published), or take the reference out");
        }
    }
}
