/**
 * Plans the site: an address, a template and a view record for every page, and a name for every asset.
 *
 * <p>{@link org.dossier.page.SitePlanner} is the way in. The view of a page is made only when the page is rendered, on
 * the thread that renders it: everything such a view looks up was indexed while planning, and nothing it reads changes.
 */
package org.dossier.page;
