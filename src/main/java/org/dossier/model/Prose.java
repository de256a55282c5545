package org.dossier.model;

import java.util.List;

/**
 * The Markdown of a document, parsed: what it refers to, and its blocks once a page has places for them.
 *
 * <p>An interface, so that the values of this package need no Markdown library.
 */
public interface Prose {

    /** True when nothing but white space was written. */
    boolean isEmpty();

    /** The words of the first paragraph, without marks; empty when there is none. */
    String opening();

    /** Stretches of plain words in which terms are looked for, in reading order: {@link ProseContext#terms} gets each. */
    List<String> words();

    /** In reading order, those of quotations ({@code source=}) included. */
    List<Citation> citations();

    /** In reading order, the targets of {@code :::claim} and {@code :::status} included. */
    List<TypedLink> links();

    /** In reading order. */
    List<Heading> headings();

    /** In reading order. */
    List<Passage> passages();

    /** In reading order. */
    List<QuotedWords> quotedWords();

    /** The site's own words, in reading order: paragraphs, headings, cells; no code, and nothing that others are quoted with. */
    List<PlainText> texts();

    /** The blocks as they stand on one page; {@code context} gives that page's addresses and note numbers. */
    List<Block> blocks(ProseContext context);
}
