package org.dossier.page.view;

/** A link and its words; relative, but for one that leads to another site. */
public record Link(String href, String title) {}
