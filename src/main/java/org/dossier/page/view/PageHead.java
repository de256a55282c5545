package org.dossier.page.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page has.
 *
 * @param type the type of page, such as {@code person}: a class name for the body
 * @param language BCP 47 tag of the page
 * @param title of the page, plain
 * @param description one sentence for search engines; may be empty
 * @param home relative link to the first page
 * @param canonical absolute address; null when {@code site.host} is not set
 * @param site title of the site
 * @param asOf "10 December 2025": the day to which facts are known; null when not set
 * @param navigation main sections, in order
 * @param breadcrumbs from the first page down to the section; empty on the first page
 * @param footer method, corrections, licence…
 * @param manifest relative link to {@code site.webmanifest}, which browsers fetch at once; null but on the first page
 * @param policy the Content-Security-Policy of the page
 * @param unlisted whether search engines are asked not to list the page: it is about someone whose name is withheld, or {@code 404.html}
 * @param sharing null when {@code site.host} is not set
 * @param colophon which version this is, and how to cite it and report an error
 * @param assets relative link to each asset by its name: {@code page.head.assets["css/site.css"]}
 */
public record PageHead(
        String type,
        String language,
        String title,
        String description,
        String home,
        @Nullable String canonical,
        String site,
        @Nullable String asOf,
        List<NavigationItem> navigation,
        List<Link> breadcrumbs,
        List<Link> footer,
        @Nullable String manifest,
        String policy,
        boolean unlisted,
        @Nullable Sharing sharing,
        Colophon colophon,
        Map<String, String> assets) {

    /** @param current whether the page is this item or below it */
    public record NavigationItem(String href, String title, boolean current) {}
}
