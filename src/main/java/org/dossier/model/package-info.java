/**
 * The site as values: documents by kind, their dates, citations, legal states and sources.
 *
 * <p>Records and sealed families only; nothing here reads a file, a clock or a setting.
 */
package org.dossier.model;
