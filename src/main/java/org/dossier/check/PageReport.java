package org.dossier.check;

import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.jspecify.annotations.Nullable;

/** Where the problems of one written page go: to its content file if it has one, since that is what an editor can mend. */
final class PageReport {

    private final String page;
    private final @Nullable String origin;
    private final DiagnosticCollector diagnostics;

    PageReport(String page, @Nullable String origin, DiagnosticCollector diagnostics) {
        this.page = page;
        this.origin = origin;
        this.diagnostics = diagnostics;
    }

    /** @param message goes on after "page.html: " where the place is not the page itself */
    void error(Code code, String message, String hint) {
        String words = origin == null ? message : "on the page " + page + ", " + message;
        diagnostics.error(code, new FileLocation(origin == null ? page : origin), words, hint);
    }
}
