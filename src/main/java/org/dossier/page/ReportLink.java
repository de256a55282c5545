package org.dossier.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dossier.config.ReportAddress;

/** The address at which a reader reports an error on a page, with what the report must name already filled in. */
final class ReportLink {

    private ReportLink() {}

    /**
     * The link of a page.
     *
     * @param report as set for the site; given
     * @param address of the page, or its path in the site
     */
    static String of(ReportAddress report, Labels labels, String title, String address, String version) {
        if (report.isBareMailbox()) {
            return report.address()
                    + "?subject=" + encoded(labels.reportSubject(title))
                    + "&body=" + encoded(labels.reportBody(address, version));
        }
        return report.address()
                .replace("{page}", encoded(title))
                .replace("{address}", encoded(address))
                .replace("{version}", encoded(version));
    }

    /**
     * Percent signs for all but letters, digits and {@code -._~}, as RFC 6068 and RFC 3986 both read them: in a mail a plus
     * is a plus.
     */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
