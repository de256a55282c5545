package org.dossier.content;

import java.util.List;
import org.dossier.text.InputFile;

/**
 * What stands in the content folder, read and decoded, each list by path.
 *
 * @param documents Markdown files
 * @param registers files of {@code sources/}
 */
public record ContentFolder(List<InputFile> documents, List<InputFile> registers) {

    public ContentFolder {
        documents = List.copyOf(documents);
        registers = List.copyOf(registers);
    }
}
