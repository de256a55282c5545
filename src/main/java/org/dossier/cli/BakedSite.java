package org.dossier.cli;

import java.nio.file.Path;

/**
 * A site that stands in its folder.
 *
 * @param folder absolute
 * @param pages how many pages it has
 */
record BakedSite(Path folder, int pages) {

    /** {@code Baked 214 pages}. */
    String summary() {
        return "Baked " + pages + (pages == 1 ? " page" : " pages");
    }

    /** The folder as seen from the current one, when it lies below. */
    Path shownFolder() {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) && !folder.equals(here) ? here.relativize(folder) : folder;
    }
}
