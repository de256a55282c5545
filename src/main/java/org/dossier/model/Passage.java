package org.dossier.model;

import org.dossier.text.Span;

/**
 * A paragraph, list item or row of a table, as the rule "every statement leads to its source" sees it.
 *
 * @param support how it is sourced
 * @param reason why no source is needed; empty unless {@code EXEMPT}
 */
public record Passage(Support support, String reason, Span span) {

    /** How a passage is sourced. */
    public enum Support {
        CITED,
        EXEMPT,
        MISSING
    }
}
