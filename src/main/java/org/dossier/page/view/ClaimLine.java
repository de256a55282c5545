package org.dossier.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param chapter where the story first comes to it: "Chapter 3: The broadcast"; null when no chapter does
 */
public record ClaimLine(
        String href, String title, String question, String state, String stateLabel, @Nullable Link chapter) {}
