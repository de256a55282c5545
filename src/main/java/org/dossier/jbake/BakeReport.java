package org.dossier.jbake;

import java.util.Map;

/**
 * What a bake wrote into the staging folder.
 *
 * @param pages written; fewer than planned when a template failed
 * @param assets written
 * @param pluginItems what JBake's rendering tools say they rendered
 * @param origins the content file behind each page that shows one, by output path, both with {@code /} between their parts
 */
public record BakeReport(int pages, int assets, int pluginItems, Map<String, String> origins) {

    public BakeReport {
        origins = Map.copyOf(origins);
    }
}
