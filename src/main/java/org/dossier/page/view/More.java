package org.dossier.page.view;

/**
 * The list of all, from a page that shows some of them.
 *
 * @param count how many there are
 */
public record More(String href, int count) {}
