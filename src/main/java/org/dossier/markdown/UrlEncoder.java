package org.dossier.markdown;

import java.nio.charset.StandardCharsets;

/** Makes an address fit for an attribute: what may not stand in a URL is percent-encoded as UTF-8, the rest is kept. */
final class UrlEncoder {

    private static final String KEPT = ";/?:@&=+$,-_.!~*'()#%";

    private UrlEncoder() {}

    /** A {@code %} that begins no pair of hexadecimal digits becomes {@code %25}. */
    static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length() + 8);
        address.codePoints().forEach(c -> {
            boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            if (kept) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format("%%%02X", b));
                }
            }
        });
        for (int i = out.indexOf("%"); i >= 0; i = out.indexOf("%", i + 1)) {
            boolean pair = i + 2 < out.length() && Character.digit(out.charAt(i + 1), 16) >= 0 && Character.digit(out.charAt(i + 2), 16) >= 0;
            if (!pair) {
                out.insert(i + 1, "25");
            }
        }
        return out.toString();
    }
}
