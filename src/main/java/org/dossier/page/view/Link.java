package org.dossier.page.view;

/** A relative link and its words. */
public record Link(String href, String title) {}
