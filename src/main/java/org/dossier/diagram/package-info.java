/**
 * Lays out a graph of words and says where everything stands: the only package that knows ELK.
 *
 * <p>It draws nothing. A drawing is numbers and lines of text, which a template turns into markup.
 */
package org.dossier.diagram;
