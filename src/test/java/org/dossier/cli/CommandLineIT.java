package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.cli.Dossier.Outcome;
import org.dossier.jbake.PluginJar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineIT {

    private static final String HOME =
            """
            ---
            title: A film
            ---
            A companion to a film, by José.
            """;

    @TempDir
    Path folder;

    private final Dossier dossier = Dossier.here();
    private Path site;

    @BeforeEach
    void writeASmallSite() throws IOException {
        site = Files.createDirectory(folder.resolve("a site"));
        Files.writeString(site.resolve("jbake.properties"), "site.title=A film\n");
        Files.createDirectory(site.resolve("content"));
        Files.writeString(site.resolve("content/index.md"), HOME);
    }

    private void breakTheSite() throws IOException {
        Files.writeString(site.resolve("content/index.md"), HOME.replace("title: A film", "title: A film\nsumary: José"));
    }

    @Test
    void endsABuildWithItsFiguresAndWhatNeedsAHost() throws IOException {
        Outcome outcome = dossier.in(site).run("build");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).matches(
                "Baked [0-9]+ pages? in [0-9]+\\.[0-9] s to output\n"
                        + "No site\\.host in jbake\\.properties: no feeds, sitemap, cards, canonical addresses or data for search engines\n");
        assertThat(outcome.status()).isZero();
        assertThat(site.resolve("output/index.html")).isNotEmptyFile();
    }

    @Test
    void writesNothingAndShowsNothingButTheProblemWhenTheSiteHasErrors() throws IOException {
        breakTheSite();
        Outcome outcome = dossier.run("build", "--site", site.toString());
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1,
                        "",
                        """
                        content/index.md:3:1: error: a home page has no key "sumary" [unknown-key]
                            3 | sumary: José
                              | ^^^^^^
                              = did you mean "summary"?
                        1 error
                        """));
        assertThat(site.resolve("output")).doesNotExist();
    }

    @Test
    void keepsTheLastGoodSiteWhenTheNextHasErrors() throws IOException {
        dossier.run("build", "--site", site.toString());
        var before = Tree.of(site.resolve("output"));
        breakTheSite();
        assertThat(dossier.run("build", "--site", site.toString()).status()).isEqualTo(1);
        assertThat(Tree.of(site.resolve("output"))).isEqualTo(before);
    }

    @Test
    void writesNothingWhenItChecks() throws IOException {
        var before = Tree.of(site);
        Outcome outcome = dossier.run("check", "--site", site.toString());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(Tree.of(site)).isEqualTo(before);
    }

    @Test
    void answersAWrongCommandLineWithTwo() throws IOException {
        assertThat(dossier.run("biuld").status()).isEqualTo(2);
        assertThat(dossier.run("build", "--site", folder.resolve("nowhere").toString()).status()).isEqualTo(2);
    }

    @Test
    void answersWithThreeAndASentenceWhenTheDiskRefuses() throws IOException {
        Outcome outcome = dossier.run("build", "--site", site.toString(), "--output", "/proc/self/nowhere");
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.err()).contains("/proc/").doesNotContain("\tat ").doesNotContain("java.");
    }

    @Test
    void refusesToReplaceTheSiteByItsOutput() throws IOException {
        var before = Tree.of(folder);
        for (String above : List.of(".", "..", "/")) {
            assertThat(dossier.in(site).run("build", "--output", above).err())
                    .as(above)
                    .contains(": error: the output would replace the site's own folder [output-over-sources]\n");
        }
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @Test
    void saysInOneSentenceThatAJarIsMissing() throws IOException {
        dossier.run("--version");
        String jars;
        try (Stream<Path> lib = Files.list(Dossier.REPOSITORY.resolve("target/dossier/lib"))) {
            jars = lib.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar") && !jar.contains("freemarker"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Outcome outcome = Dossier.outcome(dossier.in(site).start(List.of(java, "-cp", jars, "org.dossier.cli.Main", "build")));
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        // Which class is missed first depends on the Java.
        assertThat(outcome.err())
                .matches("dossier: this is a fault of the tool, not of your site \\(NoClassDefFoundError: freemarker/[A-Za-z/]+\\);"
                        + " run again with --debug to see where\n");
    }

    @Test
    void coloursATerminalAndNothingElse() throws IOException {
        breakTheSite();
        String[] build = {"build", "--site", site.toString()};
        Dossier terminal = dossier.with("TERM", "xterm").with("DOSSIER_JAVA_OPTS", "-Ddossier.terminals=out,err");
        assertThat(terminal.run(build).err()).contains("\u001B[");
        assertThat(terminal.with("NO_COLOR", "1").run(build).err()).doesNotContain("\u001B[");
        assertThat(terminal.with("TERM", "dumb").run(build).err()).doesNotContain("\u001B[");
        assertThat(dossier.with("TERM", "xterm").run(build).err()).doesNotContain("\u001B[");
    }

    @Test
    void writesUtf8WhateverTheLocale() throws IOException {
        breakTheSite();
        for (String locale : List.of("C", "POSIX", "en_US.ISO-8859-1", "tr_TR.UTF-8")) {
            assertThat(dossier.with("LC_ALL", locale).run("build", "--site", site.toString()).err())
                    .as(locale)
                    .contains("sumary: José\n");
        }
    }

    @Test
    void showsAStackTraceOnlyWhenAsked() throws IOException {
        String[] serve = {"serve", "--site", site.toString(), "--host", "192.0.2.1"};
        Outcome quiet = dossier.run(serve);
        assertThat(quiet.status()).isEqualTo(3);
        assertThat(quiet.err()).isEqualTo("dossier: cannot listen on 192.0.2.1, port 8820 to 8839: Cannot assign requested address\n");
        assertThat(dossier.run("serve", "--debug", "--site", site.toString(), "--host", "192.0.2.1").err())
                .contains("\tat org.dossier.serve.StaticServer.");
    }

    @Test
    void servesUntilItIsStopped() throws Exception {
        Process process = dossier.in(site).start("serve", "--port", "0");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).startsWith("Baked ");
            String serving = lines.readLine();
            assertThat(serving).matches("Serving at http://127\\.0\\.0\\.1:[0-9]+/ until Ctrl-C");
            URI address = URI.create(serving.split(" ")[2]);
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("A companion to a film, by José.");
            Instant before = Instant.now();
            process.destroy();
            process.waitFor();
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void saysSoWhenItTakesAnotherPort() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int taken = other.getLocalPort();
            Process process = dossier.in(site).start("serve", "--port", String.valueOf(taken));
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                    BufferedReader warnings = process.errorReader(StandardCharsets.UTF_8)) {
                assertThat(warnings.readLine()).isEqualTo("Port " + taken + " is taken.");
                assertThat(lines.readLine()).startsWith("Baked ");
                assertThat(lines.readLine()).startsWith("Serving at http://127.0.0.1:").doesNotContain(":" + taken + "/");
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void runsThroughALinkFromAnyFolderAndWithSpacesInPaths() throws IOException {
        Path copy = folder.resolve("a copy");
        for (String part : List.of("dossier", "pom.xml", "src", "templates", "assets", "target/dossier/lib")) {
            Tree.copy(Dossier.REPOSITORY.resolve(part), copy.resolve(part));
        }
        Path links = Files.createDirectory(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("second"), Path.of("../a copy/dossier"));
        Path first = Files.createSymbolicLink(links.resolve("first"), Path.of("second"));
        Outcome outcome = dossier.at(first).in(site).run("build", "--output", "out");
        assertThat(outcome.err()).isEmpty();
        assertThat(site.resolve("out/index.html")).isNotEmptyFile();
    }

    @Test
    void runsThePluginsItIsGiven() throws IOException {
        Path jar = PluginJar.make(
                folder,
                """
                try {
                    java.nio.file.Files.writeString(
                            configuration.getDestinationFolder().toPath().resolve("count.txt"),
                            "pages: " + store.getDocumentCount("home"));
                } catch (java.io.IOException e) {
                    throw new org.jbake.template.RenderingException(e);
                }
                return 1;
                """);
        Outcome outcome = dossier.in(site).with("DOSSIER_PLUGINS", jar.toString()).run("build");
        assertThat(outcome.err()).isEmpty();
        assertThat(site.resolve("output/count.txt")).hasContent("pages: 1");
    }

    @Test
    void saysInOneSentenceThatTheToolCannotBeBuiltHere() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("a copy"));
        for (String part : List.of("dossier", "pom.xml")) {
            Tree.copy(Dossier.REPOSITORY.resolve(part), copy.resolve(part));
        }
        Files.writeString(copy.resolve("target"), "in the place of a folder, since nothing is forbidden to root");
        assertThat(dossier.at(copy.resolve("dossier")).run("--version"))
                .isEqualTo(new Outcome(
                        3,
                        "",
                        "dossier: the tool must be built first, and " + copy.toRealPath()
                                + "/target/dossier cannot be written; give yourself the right to, or work in a copy\n"));
    }

    @Test
    void saysInOneSentenceThatJavaIsTooOld() throws IOException {
        Path java = fakeJava("11.0.2");
        assertThat(dossier.with("JAVA_HOME", java.toString()).run("build"))
                .isEqualTo(new Outcome(
                        3,
                        "",
                        "dossier: Java 17 or later is needed, and " + java + "/bin/java is 11.0.2; set JAVA_HOME to a newer JDK\n"));
        assertThat(dossier.with("JAVA_HOME", fakeJava("1.8.0_402").toString()).run("build").status()).isEqualTo(3);
    }

    @Test
    void saysInOneSentenceThatJavaIsMissing() throws IOException {
        assertThat(dossier.with("JAVA_HOME", "/nowhere").run("build"))
                .isEqualTo(new Outcome(
                        3,
                        "",
                        "dossier: JAVA_HOME is /nowhere, where there is no bin/java; set it to the folder of a JDK 17 or later\n"));
    }

    private Path fakeJava(String version) throws IOException {
        Path home = folder.resolve("java-" + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        assertThat(Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nexit 0\n").toFile().setExecutable(true)).isTrue();
        return home;
    }
}
