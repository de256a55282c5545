package org.dossier.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dossier.text.Diagnostic;
import org.dossier.text.TextReport;

/**
 * Where a command speaks: results on standard output, problems on standard error, both in UTF-8 whatever the locale.
 *
 * @param colourOut whether standard output takes colour
 * @param colourErr whether standard error takes colour
 * @param desktop whether a person sits before it who has a browser
 */
record Screen(PrintStream out, PrintStream err, boolean colourOut, boolean colourErr, boolean desktop) {

    /** Problems beyond these are only counted: a broken file often causes hundreds. */
    private static final int PRINTED_IN_FULL = 50;

    /** Set by the launcher, which can ask the system ({@code test -t}): any of {@code out} and {@code err}. */
    private static final String TERMINALS = "dossier.terminals";

    /** The screen of this process. Without the launcher it is taken for a pipe. */
    static Screen ofProcess() {
        return of(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getProperty(TERMINALS, ""),
                System.getenv());
    }

    static Screen of(PrintStream out, PrintStream err, String terminals, Map<String, String> environment) {
        List<String> known = Arrays.asList(terminals.split(","));
        // https://no-color.org: "when present and not an empty string (regardless of its value)".
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean desktop = known.contains("out")
                && (Browser.isMac() || environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY"));
        return new Screen(out, err, colour && known.contains("out"), colour && known.contains("err"), desktop);
    }

    /** Prints problems where problems belong when the result is a site. */
    void printProblems(List<Diagnostic> diagnostics) {
        print(err, new TextReport(colourErr, PRINTED_IN_FULL).print(diagnostics));
    }

    /** Prints problems that are themselves the result. */
    void printReport(List<Diagnostic> diagnostics) {
        print(out, new TextReport(colourOut, PRINTED_IN_FULL).print(diagnostics));
    }

    /** Prints a line of results. */
    void say(String line) {
        print(out, line + "\n");
    }

    /** Prints a line that is not a result. */
    void warn(String line) {
        print(err, line + "\n");
    }

    private static void print(PrintStream stream, String text) {
        stream.print(text);
        stream.flush();
    }
}
