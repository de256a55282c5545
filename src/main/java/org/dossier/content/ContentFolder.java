package org.dossier.content;

import java.util.List;
import org.dossier.text.InputFile;

/**
 * What stands in the content folder, read and decoded, each list by path.
 *
 * @param documents Markdown files
 * @param registers files of {@code sources/}
 * @param wording {@code wording.yaml}, if there is one
 * @param withheld {@code withheld.sha256}, if there is one
 */
public record ContentFolder(
        List<InputFile> documents, List<InputFile> registers, List<InputFile> wording, List<InputFile> withheld) {

    public ContentFolder {
        documents = List.copyOf(documents);
        registers = List.copyOf(registers);
        wording = List.copyOf(wording);
        withheld = List.copyOf(withheld);
    }
}
