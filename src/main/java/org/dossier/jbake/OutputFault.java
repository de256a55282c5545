package org.dossier.jbake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.dossier.config.SiteConfig;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;

/** Words for what a disk refuses. */
final class OutputFault {

    private OutputFault() {}

    /** Reports that the site could not be written; what was there before stays. */
    static void report(IOException fault, SiteConfig config, DiagnosticCollector diagnostics) {
        diagnostics.error(
                Code.OUTPUT_FAILED,
                location(config),
                "the site cannot be written: " + words(fault),
                "free space or permissions and build again; what was there before is untouched");
    }

    /** The destination as an author knows it: relative to the site when it is inside. */
    static FileLocation location(SiteConfig config) {
        return location(config, config.destination());
    }

    static FileLocation location(SiteConfig config, Path path) {
        Path shown = path.startsWith(config.folder()) && !path.equals(config.folder())
                ? config.folder().relativize(path)
                : path;
        return new FileLocation(shown.toString().replace('\\', '/'));
    }

    private static String words(IOException fault) {
        if (fault instanceof FileSystemException refused) {
            String reason = fault instanceof AccessDeniedException ? "permission denied" : refused.getReason();
            return (reason == null ? fault.getClass().getSimpleName() : reason) + " (" + refused.getFile() + ")";
        }
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
