package org.dossier.markdown;

/** How strictly the renderer reads. */
enum Dialect {
    /** Pages of a site: raw HTML and unsafe links are errors, headings have ids and begin at level 2. */
    SITE,

    /** The specification's own examples: raw HTML passes and every address is kept. For tests only. */
    COMMONMARK
}
