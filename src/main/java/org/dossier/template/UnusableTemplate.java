package org.dossier.template;

import java.io.IOException;
import java.util.List;
import org.dossier.text.Diagnostic;

/** Thrown to FreeMarker by the loader for a template it must not see; carries what to tell the author. */
final class UnusableTemplate extends IOException {

    private final transient List<Diagnostic> diagnostics;

    UnusableTemplate(List<Diagnostic> diagnostics) {
        super(diagnostics.get(0).message());
        this.diagnostics = List.copyOf(diagnostics);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
