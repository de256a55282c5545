package org.dossier.page.view;

/**
 * A correction, on the page that was corrected.
 *
 * @param href its place among all corrections
 * @param natureLabel "Correction", "Clarification", "Update" or "Removal"
 */
public record CorrectionLine(String href, String title, DateView date, String natureLabel) {}
