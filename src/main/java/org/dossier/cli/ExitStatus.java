package org.dossier.cli;

import java.util.List;
import java.util.Set;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.Severity;

/** What a finished command tells the shell. */
enum ExitStatus {
    CLEAN,
    /** The site has errors; nothing was written. */
    SITE_HAS_ERRORS,
    WRONG_COMMAND_LINE,
    /** Neither the site nor the command line is at fault: a full disk, a taken lock, a mistake of ours. */
    TOOL_FAILED;

    private static final Set<Code> NOT_THE_SITES_FAULT = Set.of(Code.OUTPUT_IN_USE, Code.OUTPUT_FAILED);

    /** Of a run that ended with these diagnostics. */
    static ExitStatus of(List<Diagnostic> diagnostics) {
        List<Code> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .toList();
        if (errors.isEmpty()) {
            return CLEAN;
        }
        return NOT_THE_SITES_FAULT.containsAll(errors) ? TOOL_FAILED : SITE_HAS_ERRORS;
    }

    int number() {
        return ordinal();
    }
}
