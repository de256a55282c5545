package org.dossier.config;

import java.util.List;

/**
 * Where readers report errors: {@code site.report}.
 *
 * @param address {@code mailto:…} or {@code https://…}; after its question mark {@link #PLACEHOLDERS} may stand; empty for none
 */
public record ReportAddress(String address) {

    public static final ReportAddress NONE = new ReportAddress("");

    /** What a page puts its title, its address and its version in the place of. */
    public static final List<String> PLACEHOLDERS = List.of("{page}", "{address}", "{version}");

    static final String MAIL = "mailto:";

    public boolean isGiven() {
        return !address.isEmpty();
    }

    /** An address to write to without a word on what to write. */
    public boolean isBareMailbox() {
        return address.startsWith(MAIL) && address.indexOf('?') < 0;
    }

    /** The address as a reader would copy it: {@code corrections@example.org}, {@code https://example.org/report}. */
    public String words() {
        String plain = address.replaceFirst("\\?.*", "");
        return plain.startsWith(MAIL) ? plain.substring(MAIL.length()) : plain;
    }
}
