package org.dossier.text;

/** A file or folder as a whole, for what has no place in a text: a file that cannot be read, a link that leads out. */
public record FileLocation(String path) implements Location {}
