package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who mistypes; whole commands run in a process of their own in {@code CommandLineIT}. */
class CommandLineTest {

    @TempDir
    Path folder;

    private record Outcome(int status, String out, String err) {}

    private static Outcome run(String... arguments) {
        return run("", Map.of(), arguments);
    }

    private static Outcome run(String terminals, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = Screen.of(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminals,
                environment);
        int status = Main.run(screen, arguments);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Outcome wrong(String err) {
        return new Outcome(2, "", err);
    }

    @Test
    void suggestsTheNearestCommand() {
        assertThat(run("sevre"))
                .isEqualTo(wrong(
                        """
                        dossier: unknown command "sevre"
                          = did you mean "serve"? The commands are listed by: dossier --help
                        """));
    }

    @Test
    void suggestsTheNearestOption() {
        assertThat(run("serve", "--prot=80"))
                .isEqualTo(wrong(
                        """
                        dossier: unknown option "--prot"
                          = did you mean "--port"? The options are listed by: dossier serve --help
                        """));
    }

    @Test
    void offersNothingThatIsNotThereYet() {
        assertThat(run("build", "--no-cache"))
                .isEqualTo(wrong(
                        """
                        dossier: unknown option "--no-cache"
                          = The options are listed by: dossier build --help
                        """));
        assertThat(run("new", "somewhere").err()).startsWith("dossier: unknown command \"new\"\n");
    }

    @Test
    void refusesAWordWhereNoneIsExpected() {
        assertThat(run("build", "site"))
                .isEqualTo(wrong(
                        """
                        dossier: unknown argument "site"
                          = The options are listed by: dossier build --help
                        """));
    }

    @Test
    void asksForACommand() {
        assertThat(run())
                .isEqualTo(wrong(
                        """
                        dossier: a command is missing
                          = The commands are listed by: dossier --help
                        """));
    }

    @Test
    void namesTheFolderThatIsNotThere() {
        assertThat(run("build", "--site", "/no/such/folder"))
                .isEqualTo(wrong(
                        """
                        dossier: there is no folder /no/such/folder
                          = The options are listed by: dossier build --help
                        """));
    }

    @Test
    void refusesAPortThatDoesNotExist() {
        assertThat(run("serve", "--port", "70000").err())
                .isEqualTo(
                        """
                        dossier: there is no port 70000; ports go from 0 to 65535
                          = The options are listed by: dossier serve --help
                        """);
        assertThat(run("serve", "--port", "http").err())
                .isEqualTo(
                        """
                        dossier: invalid value for option '--port': 'http' is not an int
                          = The options are listed by: dossier serve --help
                        """);
    }

    @Test
    void listsTheFormatsOfAReport() {
        assertThat(run("check", "--format", "xml"))
                .isEqualTo(wrong(
                        """
                        dossier: invalid value for option '--format': "xml" is none of text, json, sarif
                          = The options are listed by: dossier check --help
                        """));
    }

    @Test
    void showsHelpWhereItWasAskedFor() {
        assertThat(run("--help"))
                .isEqualTo(new Outcome(
                        0,
                        """
                        Usage: dossier [-hV] [--debug] COMMAND
                        Bakes a companion site for a documentary: Markdown in, a static site out.
                              --debug     Show what the tool and its libraries do, and where it fails.
                          -h, --help      Show this help and exit.
                          -V, --version   Show the version and exit.
                        Commands:
                          build  Bake the site into a folder that any web host can serve.
                          serve  Bake the site and serve it on this computer until Ctrl-C.
                          check  Say all that is wrong with the site, and write nothing.

                        Exit status: 0 clean, 1 errors in the site, 2 wrong command line, 3 the tool failed.
                        """,
                        ""));
        assertThat(run("check", "--help").out()).contains("How to report: text, json, sarif.");
    }

    @Test
    void saysItsVersion() {
        assertThat(run("--version"))
                .isEqualTo(new Outcome(0, "dossier development (Java " + Runtime.version() + ")\n", ""));
    }

    @Test
    void reportsAFolderWithoutSettingsAsAnErrorOfTheSite() {
        Outcome outcome = run("build", "--site", folder.toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("jbake.properties: error: ").endsWith("1 error\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void putsTheReportOfACheckOnStandardOutput() {
        Outcome outcome = run("check", "--site", folder.toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("jbake.properties: error: ");
        assertThat(outcome.err()).isEmpty();
        assertThat(run("check", "--site", folder.toString(), "--format", "json").out()).startsWith("{\n");
    }

    @Test
    void coloursOnlyForATerminalThatWantsIt() {
        String[] check = {"check", "--site", folder.toString()};
        Map<String, String> terminal = Map.of("TERM", "xterm-256color");
        assertThat(run("out,err", terminal, check).out()).contains("\u001B[");
        assertThat(run("err", terminal, check).out()).doesNotContain("\u001B[");
        assertThat(run("out,err", Map.of("TERM", "dumb"), check).out()).doesNotContain("\u001B[");
        assertThat(run("out,err", Map.of("TERM", "xterm", "NO_COLOR", "1"), check).out()).doesNotContain("\u001B[");
        assertThat(run("out,err", Map.of("TERM", "xterm", "NO_COLOR", ""), check).out()).contains("\u001B[");
    }
}
