package org.dossier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dossier.config.Overrides;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier build}: bakes the site into a folder. */
@Command(name = "build", description = "Bake the site into a folder that any web host can serve.")
final class BuildCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private SiteFolder site;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where to put the baked site; destination.folder in jbake.properties when not given.")
    private @Nullable Path output;

    @Option(names = "--drafts", description = "Bake drafts too.")
    private boolean drafts;

    BuildCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Stopwatch watch = Stopwatch.start();
        Path destination = output == null ? null : output.toAbsolutePath().normalize();
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Optional<BakedSite> baked =
                new SitePipeline(site.path(), new Overrides(destination, drafts), diagnostics).bake();
        List<Diagnostic> problems = diagnostics.sorted();
        screen.printProblems(problems);
        baked.ifPresent(result -> screen.say(result.summary() + " in " + watch + " to " + result.shownFolder()));
        baked.filter(result -> !result.addressed()).ifPresent(result -> screen.say(BakedSite.LEFT_OUT));
        return ExitStatus.of(problems).number();
    }
}
