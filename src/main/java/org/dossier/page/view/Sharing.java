package org.dossier.page.view;

import java.util.List;
import org.dossier.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * What other sites, feed readers and search engines are told of a page: all that needs the site's full address.
 *
 * @param type of the page in the words of Open Graph: {@code article}, {@code profile}
 * @param locale {@code es_MX}; null when the site's language names no territory, as Open Graph asks for one
 * @param title without the site's
 * @param published {@code 2026-11-22}; null when not known, or not an article
 * @param modified null when the page was not changed, or is not an article
 * @param card the picture that stands for the page
 * @param feeds in order; none when the site makes no feeds
 * @param data JSON-LD, to stand in {@code <script type="application/ld+json">} as it is
 */
public record Sharing(
        String type,
        @Nullable String locale,
        String title,
        @Nullable String published,
        @Nullable String modified,
        CardLink card,
        List<Link> feeds,
        Html data) {

    /**
     * A picture of 1200 by 630 pixels.
     *
     * @param href full address
     * @param alt the words on it
     */
    public record CardLink(String href, int width, int height, String alt) {}
}
