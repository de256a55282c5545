package org.dossier.page;

import java.util.List;

/**
 * Every file of the site, in the order of their addresses.
 *
 * @param assets style sheets, fonts, images, already with their fingerprints
 * @param files what is neither page nor asset
 */
public record SitePlan(List<PlannedPage> pages, List<PlannedAsset> assets, List<PlannedFile> files) {

    public SitePlan {
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
        files = List.copyOf(files);
    }
}
