package org.dossier.check;

import org.dossier.model.Document;
import org.dossier.text.DiagnosticCollector;

/** One rule for what editors write, judged document by document, from any thread. */
interface Check {

    void judge(Document document, DiagnosticCollector diagnostics);
}
