package org.dossier.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.dossier.page.OutputPath;

/** Writes the files of the plan into the staging folder, each whole and each once. */
final class SiteFiles {

    private final Path folder;

    SiteFiles(Path folder) {
        this.folder = folder;
    }

    /** @throws UncheckedIOException when the file cannot be written, or is there already */
    void write(OutputPath path, byte[] content) {
        Path file = folder.resolve(path.path());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
