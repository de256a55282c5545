package org.dossier.page;

import java.util.function.Supplier;

/**
 * A file that the tool makes beside the pages and that no template prints: a feed, a sitemap, the card of a page.
 *
 * @param path where it goes; an asset of the same path takes its place, since an editor put it there
 * @param content makes its bytes, the same each time; called on a thread of the bake, at most once a bake
 */
public record PlannedFile(OutputPath path, Supplier<byte[]> content) {}
