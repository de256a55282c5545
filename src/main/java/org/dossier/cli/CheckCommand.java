package org.dossier.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.check.Coverage;
import org.dossier.config.Overrides;
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
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Optional<Coverage> coverage =
                new SitePipeline(site.path(), Overrides.NONE, diagnostics).check().map(Coverage::of);
        List<Diagnostic> problems = diagnostics.sorted();
        switch (format) {
            case TEXT -> {
                screen.printReport(problems);
                coverage.map(CheckCommand::sentence).ifPresent(screen::say);
            }
            case JSON -> screen.say(JsonReport.print(problems, coverage).stripTrailing());
            case SARIF -> screen.say(SarifReport.print(problems).stripTrailing());
        }
        return ExitStatus.of(problems).number();
    }

    /** Such as {@code Citation coverage: 97 % (chapter 100 %, page 80 %)}. */
    private static String sentence(Coverage coverage) {
        String kinds = coverage.byKind().entrySet().stream()
                .map(kind -> kind.getKey().word() + " " + kind.getValue().percent() + " %")
                .collect(Collectors.joining(", "));
        return "Citation coverage: " + coverage.total().percent() + " %" + (kinds.isEmpty() ? "" : " (" + kinds + ")");
    }
}
