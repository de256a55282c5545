package org.dossier.page;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The relative link from a page to each asset, made when it is asked for: a page shows few of what may be thousands of
 * images.
 */
final class AssetLinks extends AbstractMap<String, String> {

    private final OutputPath page;
    private final Map<String, OutputPath> assets;

    AssetLinks(OutputPath page, Map<String, OutputPath> assets) {
        this.page = page;
        this.assets = assets;
    }

    @Override
    public @Nullable String get(Object name) {
        OutputPath asset = name instanceof String ? assets.get(name) : null;
        return asset == null ? null : page.linkTo(asset, false);
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && assets.containsKey(name);
    }

    @Override
    public int size() {
        return assets.size();
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        Map<String, String> links = new TreeMap<>();
        assets.forEach((name, path) -> links.put(name, page.linkTo(path, false)));
        return links.entrySet();
    }
}
