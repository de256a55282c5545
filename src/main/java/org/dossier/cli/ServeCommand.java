package org.dossier.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dossier.config.Overrides;
import org.dossier.serve.StaticServer;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier serve}: bakes the site, then shows it in the browser of this computer. */
@Command(name = "serve", description = "Bake the site and serve it on this computer until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Screen screen;

    @Spec
    private CommandSpec command;

    @Mixin
    private SiteFolder site;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8820",
            showDefaultValue = Visibility.ALWAYS,
            description = "Where to serve; the next free port is used when it is taken, any free one for 0.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            showDefaultValue = Visibility.ALWAYS,
            description = "The address to listen on; 0.0.0.0 lets other computers in.")
    private String host;

    @Option(names = "--no-open", description = "Open no browser. One is opened only from a terminal on a desktop.")
    private boolean stayClosed;

    ServeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(command.commandLine(), "there is no port " + port + "; ports go from 0 to " + HIGHEST_PORT);
        }
        Stopwatch watch = Stopwatch.start();
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Optional<BakedSite> baked = new SitePipeline(site.path(), Overrides.NONE, diagnostics).bake();
        List<Diagnostic> problems = diagnostics.sorted();
        screen.printProblems(problems);
        if (baked.isEmpty()) {
            return ExitStatus.of(problems).number();
        }
        screen.say(baked.get().summary() + " in " + watch + " to " + baked.get().shownFolder());
        serve(baked.get());
        return ExitStatus.CLEAN.number();
    }

    private void serve(BakedSite baked) throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        StaticServer server = StaticServer.start(baked.folder(), host, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        if (port != 0 && server.address().getPort() != port) {
            screen.warn("Port " + port + " is taken.");
        }
        screen.say("Serving at " + server.address() + " until Ctrl-C");
        if (screen.desktop() && !stayClosed) {
            Browser.open(server.address());
        }
        stopped.await();
    }
}
