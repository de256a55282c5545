package org.dossier.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A link to a record, with a line about it.
 *
 * @param kind its kind's word: {@code person}, {@code claim}
 * @param kindLabel the kind in words: "Person", "Chapter"
 * @param summary null when the record has none
 */
public record DocumentLink(String href, String title, String kind, String kindLabel, @Nullable String summary) {}
