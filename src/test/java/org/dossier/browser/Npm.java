package org.dossier.browser;

import java.nio.file.Path;

/** What npm installed for the browser tests. */
final class Npm {

    private Npm() {}

    /** The folder of packages, each in a folder of its name. */
    static Path packages() {
        return Path.of("src/test/browser/node_modules").toAbsolutePath();
    }
}
