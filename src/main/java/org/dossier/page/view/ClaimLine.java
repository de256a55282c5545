package org.dossier.page.view;

/** A claim in a list. */
public record ClaimLine(String href, String title, String question, String state, String stateLabel) {}
