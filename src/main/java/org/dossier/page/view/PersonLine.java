package org.dossier.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param status the latest state of each proceeding; null when none is recorded, and where the page shows it elsewhere
 */
public record PersonLine(DocumentLink link, @Nullable StatusPanel status) {}
