package org.dossier.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the tool, as its jar says. */
final class Version implements IVersionProvider {

    /** {@code 0.1.0}, or {@code development} where classes run without a jar. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"dossier " + number() + " (Java " + Runtime.version() + ")"};
    }
}
