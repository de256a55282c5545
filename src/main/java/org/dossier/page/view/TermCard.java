package org.dossier.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A term of the glossary that the words of a page use: its definition, at hand from the first use.
 *
 * @param id fragment of the card
 * @param markId fragment of the first use, for the link back
 * @param term the term itself
 * @param language BCP 47 tag of the term; null when it is the page's
 * @param definition its summary, or the first paragraph of its page
 * @param href relative link to the term's page
 */
public record TermCard(
        String id, String markId, String term, @Nullable String language, String definition, String href) {}
