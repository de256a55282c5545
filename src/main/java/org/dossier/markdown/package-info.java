/**
 * Markdown to prose: CommonMark, tables, footnotes, definition lists and the signs of this site (citations, typed links,
 * directives, attributes), with every mistake reported at its place.
 *
 * <p>flexmark parses; {@link org.dossier.markdown.MarkdownParser} walks its tree once and keeps ready markup with holes
 * for what only a page knows: the addresses of records and the numbers of notes. The only package that imports
 * {@code com.vladsch.flexmark}. {@code docs/markdown.md} is the reference for authors.
 */
package org.dossier.markdown;
