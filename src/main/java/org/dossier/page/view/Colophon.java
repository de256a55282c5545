package org.dossier.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Which text this is, and how to name it and to say that it is wrong.
 *
 * @param version of the page: eight hexadecimal digits that change when its text or its sources do
 * @param address absolute; without {@code site.host} the path of the page in the site
 * @param published when it was first published; null when not given
 * @param changed when its substance changed last; null when not given
 * @param changeNote what changed then; null when not given
 * @param report link to report an error, prefilled; leads to the corrections page when {@code site.report} is not set
 * @param citation null on lists made by the tool
 */
public record Colophon(
        String version,
        String address,
        @Nullable DateView published,
        @Nullable DateView changed,
        @Nullable String changeNote,
        String report,
        @Nullable Citation citation) {

    /**
     * The page as others cite it.
     *
     * @param text one line of prose
     * @param bibtex an entry of BibTeX
     * @param csl CSL-JSON, a list of one item
     */
    public record Citation(String text, String bibtex, String csl) {}
}
