package org.dossier.page.view;

/**
 * How far the editors trust a source.
 *
 * @param letter {@code A}, {@code B} or {@code C}
 * @param meaning what the letter means, in a sentence
 */
public record GradeView(String letter, String meaning) {}
