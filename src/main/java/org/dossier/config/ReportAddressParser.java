package org.dossier.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Location;
import org.dossier.text.Suggestions;

/**
 * Reads {@code site.report}: a mailbox as RFC 6068 writes it, or an https address, either with placeholders in its query.
 *
 * <p>Of RFC 6068 only what every mail program follows: one plain mailbox, a subject and a body.
 */
final class ReportAddressParser {

    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]+@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");

    private static final Pattern MAIL_FIELDS = Pattern.compile("(?:(?:subject|body)=[^&]*(?:&|$))*");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    /** RFC 2606: names at which nobody will ever read a mail. */
    private static final Pattern EXAMPLE = Pattern.compile("(?i)(?:.*\\.)?(?:test|example|invalid|localhost|example\\.(?:com|net|org))\\.?");

    private final String value;
    private final Location place;
    private final DiagnosticCollector diagnostics;

    private ReportAddressParser(String value, Location place, DiagnosticCollector diagnostics) {
        this.value = value;
        this.place = place;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the setting.
     *
     * @param published whether the site has an address of its own, so that readers will meet this one
     * @return {@link ReportAddress#NONE} when none is given or, with an error, when it is none
     */
    static ReportAddress parse(String value, boolean published, Location place, DiagnosticCollector diagnostics) {
        ReportAddressParser parser = new ReportAddressParser(value, place, diagnostics);
        return value.isEmpty() || !parser.hasGoodPlaceholders() || !parser.isGood(published)
                ? ReportAddress.NONE
                : new ReportAddress(value);
    }

    private boolean hasGoodPlaceholders() {
        Matcher found = PLACEHOLDER.matcher(value);
        int query = value.indexOf('?');
        while (found.find()) {
            if (!ReportAddress.PLACEHOLDERS.contains(found.group())) {
                String near = Suggestions.didYouMean(found.group(), ReportAddress.PLACEHOLDERS);
                return wrong(
                        "there is no placeholder \"" + found.group() + "\"",
                        near.isEmpty() ? "placeholders: " + String.join(", ", ReportAddress.PLACEHOLDERS) : near);
            }
            if (query < 0 || found.start() < query) {
                return wrong("the placeholder \"" + found.group() + "\" stands before the question mark", "write it into a value: ?title=" + found.group());
            }
        }
        return true;
    }

    private boolean isGood(boolean published) {
        try {
            URI uri = new URI(PLACEHOLDER.matcher(value).replaceAll("x"));
            if (uri.getScheme() == null) {
                return wrong("\"" + value + "\" has no scheme", "write " + (value.contains("@") ? "mailto:" : "https://") + value);
            }
            return switch (uri.getScheme()) {
                case "mailto" -> isMail(uri.getRawSchemeSpecificPart(), published);
                case "https" -> isWeb(uri, published);
                default -> wrong("\"" + value + "\" begins with \"" + uri.getScheme() + ":\"", "write mailto:you@your.host or an address with https://");
            };
        } catch (URISyntaxException e) {
            return wrong("\"" + value + "\" is not an address", "write a space as %20, and other characters that stand in no address as UTF-8 in percent signs");
        }
    }

    private boolean isMail(String mailboxAndFields, boolean published) {
        String[] parts = mailboxAndFields.split("\\?", 2);
        Matcher mailbox = MAILBOX.matcher(parts[0]);
        if (!mailbox.matches()) {
            return wrong("\"" + parts[0] + "\" is not a mail address", "write mailto:you@your.host");
        }
        if (parts.length > 1 && !MAIL_FIELDS.matcher(parts[1]).matches()) {
            return wrong("a mail of this address has more than a subject and a body", "write ?subject=… and &body=… only");
        }
        return isReal(mailbox.group(1), published);
    }

    private boolean isWeb(URI uri, boolean published) {
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            return wrong("\"" + value + "\" names no host", "write an address such as https://your.host/report?page={page}");
        }
        return isReal(uri.getHost(), published);
    }

    private boolean isReal(String host, boolean published) {
        if (published && EXAMPLE.matcher(host).matches()) {
            diagnostics.error(
                    Code.EXAMPLE_ADDRESS,
                    place,
                    "nobody reads what is sent to " + host + ", and the site has an address (site.host)",
                    "write the address at which you read reports, or delete the line: the link then leads to the corrections page");
            return false;
        }
        return true;
    }

    private boolean wrong(String message, String hint) {
        diagnostics.error(Code.INVALID_SETTING, place, message, hint);
        return false;
    }
}
