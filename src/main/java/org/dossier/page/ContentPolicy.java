package org.dossier.page;

/**
 * What a page may load and do, as the <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a> says it: files of
 * its own site and nothing else, no style or script in the page itself, no form.
 */
final class ContentPolicy {

    /** What a page can say itself, in {@code <meta http-equiv>}. */
    static final String IN_PAGE = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; script-src 'self'; "
            + "connect-src 'self'; media-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'";

    /** The same with what counts in a header of HTTP only: no other site may frame a page. */
    static final String IN_HEADER = IN_PAGE + "; frame-ancestors 'none'";

    private ContentPolicy() {}
}
