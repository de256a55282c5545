package org.dossier.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code dossier}. */
@Command(
        name = "dossier",
        description = "Bakes a companion site for a documentary: Markdown in, a static site out.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        footer = {
            "",
            "Exit status: 0 clean, 1 errors in the site, 2 wrong command line, 3 the tool failed."
        })
public final class Main implements Runnable {

    private static final int HELP_WIDTH = 90;

    @Spec
    private CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show what the tool and its libraries do, and where it fails.")
    private boolean debug;

    private Main() {}

    /** Runs a command and ends the process with its {@link ExitStatus}. */
    public static void main(String[] args) {
        System.exit(run(Screen.ofProcess(), args));
    }

    /** Runs a command. */
    static int run(Screen screen, String... args) {
        boolean debug = List.of(args).contains("--debug");
        if (!debug) {
            // JBake and Jetty log through java.util.logging; what an editor must know are our own diagnostics.
            LogManager.getLogManager().reset();
        }
        Failures failures = new Failures(screen, debug);
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new BuildCommand(screen))
                .addSubcommand(new ServeCommand(screen))
                .addSubcommand(new CheckCommand(screen))
                .setOut(new PrintWriter(screen.out(), true))
                .setErr(new PrintWriter(screen.err(), true))
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(screen.colourOut() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(new UsageMistakes(screen))
                .setExecutionExceptionHandler((failure, at, parsed) -> failures.report(failure));
        try {
            return commandLine.execute(args);
        } catch (Error e) {
            // Too much input, or a jar that is missing or broken; picocli hands on only exceptions.
            return failures.report(e);
        }
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "a command is missing");
    }
}
