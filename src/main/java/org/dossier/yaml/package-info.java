/**
 * YAML and JSON as values that know their places.
 *
 * <p>The only package that knows snakeyaml-engine and Jackson. Both readers give a {@link org.dossier.yaml.Node};
 * {@link org.dossier.yaml.Fields} turns one into typed values and reports what is missing, unknown or of the wrong type.
 */
package org.dossier.yaml;
