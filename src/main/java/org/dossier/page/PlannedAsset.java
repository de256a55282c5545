package org.dossier.page;

/**
 * A file that is no page.
 *
 * @param name as templates ask for it: {@code css/site.css}
 * @param path where it goes: {@code css/site.5f2c19aa.css}
 * @param content its bytes; not copied, so not to be changed
 */
public record PlannedAsset(String name, OutputPath path, byte[] content) {}
