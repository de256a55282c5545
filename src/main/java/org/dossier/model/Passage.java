package org.dossier.model;

import org.dossier.text.Span;

/**
 * A paragraph or list item of prose, as the rule "every statement leads to its source" sees it.
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
