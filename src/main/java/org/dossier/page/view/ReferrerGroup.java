package org.dossier.page.view;

import java.util.List;

/**
 * The records of one kind that refer to the record of a page.
 *
 * @param kind its word: {@code chapter}
 * @param label a heading: "Chapters"
 */
public record ReferrerGroup(String kind, String label, List<DocumentLink> documents) {}
