package org.dossier.page.view;

/**
 * A part of a list that has a page of its own.
 *
 * @param count how many records it has
 * @param current whether it is this page
 */
public record Filter(String href, String label, int count, boolean current) {}
