package org.dossier.page;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dossier.model.Header;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;

/**
 * The last part of an address: the editor's {@code slug}, else the id.
 *
 * <p>Slugs are {@code [a-z0-9-]} and at most {@value #LONGEST} characters, so that a path fits every file system; a
 * longer one is cut at a hyphen and ends in a hash of the whole, so that two long ones stay two.
 */
final class SlugPolicy {

    private static final int LONGEST = 80;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private SlugPolicy() {}

    /**
     * @return empty, with an {@code invalid-id} error in {@code diagnostics}, when the slug cannot stand in an address;
     *     without one when the id cannot, which was reported when the file was read
     */
    static Optional<String> slug(Header header, DiagnosticCollector diagnostics) {
        String slug = header.slug().isEmpty() ? header.id().id() : header.slug();
        if (header.slug().isEmpty() && !SLUG.matcher(slug).matches()) {
            // That the file needs another name was said when it was read.
            return Optional.empty();
        }
        if (!SLUG.matcher(slug).matches() || OutputPath.isReserved(slug)) {
            String better = of(slug);
            boolean usable = !better.isEmpty() && !OutputPath.isReserved(better);
            diagnostics.error(
                    Code.INVALID_ID,
                    header.place(),
                    "\"" + slug + "\" cannot stand in an address",
                    usable
                            ? "write slug: " + better
                            : "write a slug of letters a to z, digits and hyphens that no file system keeps for itself");
            return Optional.empty();
        }
        return Optional.of(shortened(slug));
    }

    /** The nearest slug to any text: accents dropped, everything but letters and digits a hyphen. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        String hash = Fingerprint.of(slug.getBytes(StandardCharsets.UTF_8));
        int room = LONGEST - hash.length() - 1;
        int hyphen = slug.lastIndexOf('-', room);
        return slug.substring(0, hyphen > 0 ? hyphen : room) + "-" + hash;
    }
}
