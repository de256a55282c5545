/**
 * Renders pages with FreeMarker; the only package that knows it.
 *
 * <p>Templates see plain values (records, lists, maps, text) and no Java object, so that a template cannot do more than
 * choose markup. {@code docs/templates.md} tells authors how they work.
 */
package org.dossier.template;
