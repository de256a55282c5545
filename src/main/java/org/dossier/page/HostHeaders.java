package org.dossier.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file {@code _headers}, by which hosts for static files are told what to send along (Netlify and Cloudflare Pages read
 * it, {@code dossier serve} too).
 *
 * <pre>
 * /*
 *   X-Content-Type-Options: nosniff
 * /css/site.5f2c19aa.css
 *   Cache-Control: public, max-age=31536000, immutable
 * </pre>
 *
 * <p>Where two rules give the same header, these hosts send both values: no two rules for {@code Cache-Control} match one
 * address.
 */
final class HostHeaders {

    static final OutputPath PATH = new OutputPath("_headers");

    private static final String FOR_ALL = """
            /*
              Content-Security-Policy: %s
              Referrer-Policy: strict-origin-when-cross-origin
              X-Content-Type-Options: nosniff
              Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
            """.formatted(ContentPolicy.IN_HEADER);

    private static final String FOR_A_YEAR = "\n  Cache-Control: public, max-age=31536000, immutable\n";
    private static final String ASK_EACH_TIME = "\n  Cache-Control: no-cache\n";

    private HostHeaders() {}

    static String text(List<PlannedPage> pages, List<PlannedAsset> assets) {
        Stream<String> fresh = pages.stream().map(page -> rule(page.path())).distinct().sorted().map(rule -> rule + ASK_EACH_TIME);
        // A name with a fingerprint is never used for anything else.
        Stream<String> lasting = assets.stream()
                .filter(asset -> !asset.path().path().equals(asset.name()))
                .map(asset -> "/" + asset.path() + FOR_A_YEAR);
        return Stream.of(Stream.of(FOR_ALL), fresh, lasting).flatMap(rules -> rules).collect(Collectors.joining());
    }

    /** One rule for all pages of a folder; a page at the root has its own. */
    private static String rule(OutputPath page) {
        List<String> parts = page.parts();
        return parts.size() > 1 ? "/" + parts.get(0) + "/*" : "/" + page.path().replaceFirst("^index\\.html$", "");
    }
}
