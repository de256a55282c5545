/**
 * Text files, places in them, and what is wrong there.
 *
 * <p>The lowest package: every other one reports to a {@link org.dossier.text.DiagnosticCollector}.
 */
package org.dossier.text;
