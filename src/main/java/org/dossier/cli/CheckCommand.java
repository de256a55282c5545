package org.dossier.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.config.Overrides;
import org.dossier.model.Figures;
import org.dossier.model.Site;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code dossier check}: says all that is wrong with the site, and writes nothing. */
@Command(name = "check", description = "Say all that is wrong with the site, and write nothing.")
final class CheckCommand implements Callable<Integer> {

    /** How the report is written. */
    enum Format {
        TEXT,
        JSON,
        SARIF;

        /** As typed, and as help lists them. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Picocli's own answer to another word shouts the names. */
    static final class FormatReader implements ITypeConverter<Format> {

        @Override
        public Format convert(String word) {
            return Stream.of(Format.values())
                    .filter(format -> format.toString().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + word + "\" is none of text, json, sarif"));
        }
    }

    private final Screen screen;

    @Mixin
    private SiteFolder site;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatReader.class,
            defaultValue = "text",
            showDefaultValue = Visibility.ALWAYS,
            description = "How to report: ${COMPLETION-CANDIDATES}.")
    private Format format;

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        String seconds = System.getenv(Today.VARIABLE);
        Optional<LocalDate> today = Today.of(seconds, Clock.systemUTC());
        if (today.isEmpty()) {
            screen.warn("dossier: the environment variable " + Today.VARIABLE + " is \"" + seconds + "\", which is no number of seconds since 1970");
            screen.warn("  = take it out of the environment, or set it to seconds, such as those printed by: date +%s");
            return ExitStatus.WRONG_COMMAND_LINE.number();
        }
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Optional<Site> checked = new SitePipeline(site.path(), Overrides.on(today.get()), diagnostics).check();
        List<Diagnostic> problems = diagnostics.sorted();
        switch (format) {
            case TEXT -> {
                screen.printReport(problems);
                checked.map(Figures::of).map(FigureLines::of).ifPresent(lines -> lines.forEach(screen::say));
            }
            case JSON -> screen.say(JsonReport.print(problems, checked).stripTrailing());
            case SARIF -> screen.say(SarifReport.print(problems).stripTrailing());
        }
        return ExitStatus.of(problems).number();
    }
}
