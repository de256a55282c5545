package org.dossier.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A copy of a source kept by an archive.
 *
 * @param url vetted http(s) address
 * @param date when it was made; null when not known
 */
public record CopyView(String url, @Nullable DateView date) {}
