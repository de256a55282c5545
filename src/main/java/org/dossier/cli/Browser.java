package org.dossier.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** The browser of a desktop. */
final class Browser {

    private Browser() {}

    static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /** Asks the desktop to show a page; when it has no way to, the address on the screen must do. */
    static void open(URI address) {
        try {
            new ProcessBuilder(isMac() ? "open" : "xdg-open", address.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchCommand) {
            // The address is on the screen.
        }
    }
}
