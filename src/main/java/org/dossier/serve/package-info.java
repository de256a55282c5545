/** Serves a baked site on this computer; the only package that imports Jetty. */
package org.dossier.serve;
