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
    private final Addresses addresses;
    private final Map<String, OutputPath> assets;

    AssetLinks(OutputPath page, Addresses addresses, Map<String, OutputPath> assets) {
        this.page = page;
        this.addresses = addresses;
        this.assets = assets;
    }

    @Override
    public @Nullable String get(Object name) {
        OutputPath asset = name instanceof String ? assets.get(name) : null;
        return asset == null ? null : addresses.assetLink(page, asset);
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
        assets.forEach((name, path) -> links.put(name, addresses.assetLink(page, path)));
        return links.entrySet();
    }
}
