/**
 * What templates see: one record for each type of page, and the records those are made of.
 *
 * <p>Everything is ready to print: sorted, dated in words, with relative addresses. {@code docs/templates.md} lists every
 * record and its fields.
 */
package org.dossier.page.view;
