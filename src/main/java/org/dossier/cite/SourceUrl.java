package org.dossier.cite;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Location;

/**
 * Lets through the addresses a reader's browser may be sent to: {@code http} and {@code https}, with a host.
 *
 * <p>citeproc prints and links whatever stands in a register, {@code javascript:} too.
 */
final class SourceUrl {

    private SourceUrl() {}

    /** @return the address, or the empty string, with an {@code invalid-url} error in {@code diagnostics} */
    static String vet(String text, Location place, DiagnosticCollector diagnostics) {
        String url = text.strip();
        if (url.isEmpty()) {
            return "";
        }
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                diagnostics.error(
                        Code.INVALID_URL,
                        place,
                        scheme.isEmpty() ? "the address \"" + url + "\" does not say http or https" : "addresses of the kind \"" + scheme + ":\" are not allowed",
                        "write a whole address that begins with https:// or http://");
                return "";
            }
            // A registry-based authority parses, but has no host: https://exa_mple, http://a:b@c:d.
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                return invalid(url, "it names no host", place, diagnostics);
            }
            return url;
        } catch (URISyntaxException e) {
            return invalid(url, e.getReason().toLowerCase(Locale.ROOT) + " at character " + (e.getIndex() + 1), place, diagnostics);
        }
    }

    private static String invalid(String url, String reason, Location place, DiagnosticCollector diagnostics) {
        diagnostics.error(
                Code.INVALID_URL,
                place,
                "\"" + url + "\" is not an address: " + reason,
                "copy it again from the browser's address bar; a space is written %20");
        return "";
    }
}
