package org.dossier.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.text.DiagnosticCollector;

/** Publishes a site in a process of its own and dies at a given step, without a chance to clean up. */
final class SwapVictim {

    static final int KILLED = 137;

    private SwapVictim() {}

    /** @return the exit status */
    static int run(Path site, StagedOutput.Step step) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                        SwapVictim.class.getName(), site.toString(), step.name())
                .redirectErrorStream(true)
                .redirectOutput(new File(site.resolve("victim.log").toString()))
                .start()
                .waitFor();
    }

    public static void main(String[] arguments) throws IOException {
        StagedOutput.Step last = StagedOutput.Step.valueOf(arguments[1]);
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        StagedOutput output = StagedOutput.open(new TestSite(Path.of(arguments[0])).config(), diagnostics, step -> {
                    if (step == last) {
                        Runtime.getRuntime().halt(KILLED);
                    }
                })
                .orElseThrow();
        Files.writeString(output.folder().resolve("index.html"), "new");
        output.publish(diagnostics);
    }
}
