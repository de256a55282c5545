/**
 * Judges what the editors wrote and what was baked from it.
 *
 * <p>{@link org.dossier.check.SiteChecks} reads the site before anything is written, {@link org.dossier.check.OutputChecks}
 * the finished HTML. A new check is one class that implements {@link org.dossier.check.Check} and one line in
 * {@code SiteChecks}.
 */
package org.dossier.check;
