package org.dossier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The command as a user runs it: the launcher and the real jars, in a process of its own. */
public record Dossier(Path launcher, Path folder, Map<String, String> environment) {

    /** This repository, which holds a site. */
    static final Path REPOSITORY = Path.of("").toAbsolutePath();

    /** Variables of whoever runs the tests that would change what is tested. */
    private static final List<String> CLEARED =
            List.of("NO_COLOR", "TERM", "DISPLAY", "WAYLAND_DISPLAY", "LANG", "LC_ALL", "TZ", "DOSSIER_JAVA_OPTS", "DOSSIER_PLUGINS");

    public record Outcome(int status, String out, String err) {}

    public static Dossier here() {
        return new Dossier(REPOSITORY.resolve("dossier"), REPOSITORY, Map.of());
    }

    Dossier at(Path otherLauncher) {
        return new Dossier(otherLauncher, folder, environment);
    }

    public Dossier in(Path otherFolder) {
        return new Dossier(launcher, otherFolder, environment);
    }

    Dossier with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Dossier(launcher, folder, more);
    }

    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return start(command);
    }

    /** Starts a command that will come to run the launcher, such as a shell. */
    Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        CLEARED.forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())).start();
    }

    public Outcome run(String... arguments) throws IOException {
        return outcome(start(arguments));
    }

    static Outcome outcome(Process process) {
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        String out = text(process.getInputStream());
        return new Outcome(process.onExit().join().exitValue(), out, err.join());
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
