package org.dossier.text;

/** How bad it is: an error keeps the site from being written, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word shown to people. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
