package org.dossier.page;

import java.util.List;

/**
 * Every file of the site, in the order of their addresses.
 *
 * @param assets style sheets, fonts, images, already with their fingerprints
 */
public record SitePlan(List<PlannedPage> pages, List<PlannedAsset> assets) {

    public SitePlan {
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
    }
}
