package org.dossier.check;

import org.dossier.config.CheckSettings;
import org.dossier.model.Document;
import org.dossier.model.Passage;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;

/** A passage about the case that leads to no source: an error, unless the settings are content with less than all. */
final class UncitedPassages implements Check {

    private final boolean refuse;

    UncitedPassages(CheckSettings settings) {
        this.refuse = settings.citationsMinimum() == CheckSettings.ALL;
    }

    @Override
    public void judge(Document document, DiagnosticCollector diagnostics) {
        if (!document.id().kind().statesFacts()) {
            return;
        }
        for (Passage passage : document.prose().passages()) {
            if (passage.support() == Passage.Support.MISSING) {
                String message = "this passage names no source";
                diagnostics.add((refuse
                                ? Diagnostic.error(Code.UNCITED_PASSAGE, passage.span(), message)
                                : Diagnostic.warning(Code.UNCITED_PASSAGE, passage.span(), message))
                        .hint("add a citation such as [@S024], or, if it states no fact, end it with {.unsourced reason=\"…\"}"));
            }
        }
    }
}
