package org.dossier.jbake;

import java.io.File;
import java.util.List;
import org.dossier.page.PlannedAsset;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/** Writes the assets of the plan; JBake's own would copy every file it finds, under its own name. */
final class SiteAssets extends Asset {

    private final List<PlannedAsset> assets;
    private final SiteFiles files;

    SiteAssets(JBakeConfiguration configuration, List<PlannedAsset> assets, SiteFiles files) {
        super(configuration);
        this.assets = assets;
        this.files = files;
    }

    @Override
    public void copy() {
        assets.forEach(asset -> files.write(asset.path(), asset.content()));
    }

    @Override
    public void copy(File folder) {
        copy();
    }

    @Override
    public void copySingleFile(File file) {
        copy();
    }

    @Override
    public void copyAssetsFromContent(File folder) {}

    @Override
    public boolean isAssetFile(File file) {
        return false;
    }
}
