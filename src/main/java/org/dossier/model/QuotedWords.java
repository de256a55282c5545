package org.dossier.model;

import org.dossier.text.Span;

/**
 * Words that prose takes over from somebody: a {@code :::quote}, lines that begin with {@code >}, or words in double
 * quotation marks.
 *
 * @param words how many, those of a translation not counted
 * @param language BCP 47 tag of the original; empty when it is the page's, and for all but {@code :::quote}
 * @param translated whether a translation stands below it
 */
public record QuotedWords(int words, String language, boolean translated, Span span) {}
