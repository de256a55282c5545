/**
 * Draws the picture that stands for a page where it is shared; the only package that draws.
 *
 * <p>It knows words and shapes and nothing of sites. Letters are drawn as outlines from a typeface of our own
 * ({@code card-bold.svg}), never with a font of the system: the same words give the same pixels on every computer, also on one
 * without any font.
 */
package org.dossier.card;
