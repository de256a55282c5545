package org.dossier.page.view;

import org.jspecify.annotations.Nullable;

/** @param number from 1 */
public record ChapterLine(int number, String href, String title, DateView period, @Nullable String summary) {}
