package org.dossier.model;

import org.dossier.text.Span;

/**
 * A heading in prose.
 *
 * @param level 2 to 6 (1 is the title's)
 * @param id the fragment that leads to it, unique on its page
 * @param text its plain words
 */
public record Heading(int level, String id, String text, Span span) {}
