package org.dossier.check;

import org.dossier.model.Document;
import org.dossier.model.LegalState;
import org.dossier.model.Person;
import org.dossier.model.Proceeding;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;

/** A legal status without a date, a source, or the day to which it is known: what must never be printed of a living person. */
final class UnsourcedStatuses implements Check {

    @Override
    public void judge(Document document, DiagnosticCollector diagnostics) {
        if (!(document instanceof Person person)) {
            return;
        }
        for (Proceeding proceeding : person.proceedings()) {
            if (!proceeding.asOf().isKnown()) {
                report(proceeding, "the proceeding \"" + proceeding.matter() + "\" does not say to which day it is known",
                        "add as-of: and the day of the last report", diagnostics);
            }
            for (LegalState state : proceeding.history()) {
                if (!state.date().isKnown()) {
                    report(proceeding, "the state \"" + state.state().word() + "\" has no date", "add date:, as exact as it is known",
                            diagnostics);
                }
                if (state.sources().isEmpty()) {
                    report(proceeding, "the state \"" + state.state().word() + "\" names no source",
                            "add sources: and at least one id of the register", diagnostics);
                }
            }
        }
    }

    private static void report(Proceeding proceeding, String message, String hint, DiagnosticCollector diagnostics) {
        diagnostics.error(Code.UNSOURCED_STATUS, proceeding.span(), message, hint);
    }
}
