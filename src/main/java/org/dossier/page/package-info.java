/** Plans the site: an address, a template and a view record for every page. */
package org.dossier.page;
