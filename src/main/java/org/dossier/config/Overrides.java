package org.dossier.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says against the settings.
 *
 * @param destination where to put the site; null when not said
 * @param drafts whether drafts are baked
 */
public record Overrides(@Nullable Path destination, boolean drafts) {

    public static final Overrides NONE = new Overrides(null, false);
}
