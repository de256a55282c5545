package org.dossier.page.view;

/**
 * A date in words and for machines.
 *
 * @param words "8 December 2005", "about 2005", "between April and July 2005"
 * @param machine value for {@code <time datetime>}: {@code 2005-12-08}; empty when HTML has no form for it
 */
public record DateView(String words, String machine) {}
