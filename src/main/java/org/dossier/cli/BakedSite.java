package org.dossier.cli;

import java.nio.file.Path;

/**
 * A site that stands in its folder.
 *
 * @param folder absolute
 * @param pages how many pages it has
 * @param addressed whether its address was known, and all was made that holds it
 */
record BakedSite(Path folder, int pages, boolean addressed) {

    /** For a site without an address. */
    static final String LEFT_OUT =
            "No site.host in jbake.properties: no feeds, sitemap, cards, canonical addresses or data for search engines";

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
