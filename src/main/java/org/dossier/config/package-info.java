/** The site's settings: {@code jbake.properties}, with JBake's own keys and ours. */
package org.dossier.config;
