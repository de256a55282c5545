/**
 * Bakes a plan with JBake's oven; the only package that knows JBake.
 *
 * <p>The oven gets our own utensils: documents are kept in memory instead of a database, pages are rendered in parallel and
 * written whole, and what goes wrong becomes a diagnostic. JBake's variables, its {@code RenderingTool} plug-ins and its
 * settings work as its users know them.
 */
package org.dossier.jbake;
