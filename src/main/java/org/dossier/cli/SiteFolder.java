package org.dossier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option every command has: which site. */
final class SiteFolder {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = "",
            showDefaultValue = Visibility.NEVER,
            description = "The folder of the site, the one with jbake.properties; the current folder when not given.")
    private Path folder;

    /**
     * Absolute and normal.
     *
     * @throws ParameterException when it is no folder
     */
    Path path() {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            throw new ParameterException(command.commandLine(), "there is no folder " + (folder.toString().isEmpty() ? absolute : folder));
        }
        return absolute;
    }
}
