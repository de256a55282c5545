/**
 * The register of sources, and references to them in a citation style.
 *
 * <p>The only package that knows citeproc-java. A register is CSL-JSON, CSL-YAML or BibTeX; a style is one of the
 * Citation Style Language files shipped with us.
 */
package org.dossier.cite;
