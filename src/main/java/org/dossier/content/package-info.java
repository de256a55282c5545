/**
 * Reads what editors wrote and ties it together: folder → files → documents → catalogue → site.
 *
 * <p>{@link org.dossier.content.ContentReader}, {@link org.dossier.content.DocumentParser},
 * {@link org.dossier.content.CatalogueBuilder} and {@link org.dossier.content.Resolver} are steps 2 to 5 of a bake.
 */
package org.dossier.content;
