/** The command line: commands, printing and exit status; the only package that imports picocli, and the one that wires all others. */
package org.dossier.cli;
