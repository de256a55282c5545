package org.dossier.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A page that was corrected or changed.
 *
 * @param href the correction, or the page that changed
 * @param title its title
 * @param natureLabel "Correction", "Update"
 * @param note what changed; null for a correction, whose title says it
 */
public record ChangeLine(String href, String title, DateView date, String natureLabel, @Nullable String note) {}
