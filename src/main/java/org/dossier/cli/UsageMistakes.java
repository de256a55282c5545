package org.dossier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.text.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Answers a command line that cannot be meant.
 *
 * <pre>
 * dossier: unknown option "--prot"
 *   = did you mean "--port"? The options are listed by: dossier serve --help
 * </pre>
 *
 * @param screen where to
 */
record UsageMistakes(Screen screen) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        Optional<String> unknown = unknown(mistake);
        String help = "The " + (command.getSubcommands().isEmpty() ? "options" : "commands") + " are listed by: "
                + command.getCommandSpec().qualifiedName() + " --help";
        String message = unknown.map(word -> "unknown " + kind(word, command) + " \"" + word + "\"").orElseGet(() -> words(mistake));
        String near = unknown.flatMap(word -> nearest(word, mistake))
                .map(name -> "did you mean \"" + name + "\"? ")
                .orElse("");
        screen.warn("dossier: " + message);
        screen.warn("  = " + near + help);
        return ExitStatus.WRONG_COMMAND_LINE.number();
    }

    private static Optional<String> unknown(ParameterException mistake) {
        return mistake instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().stream().findFirst().map(word -> word.replaceFirst("=.*", ""))
                : Optional.empty();
    }

    private static String kind(String word, CommandLine command) {
        if (word.startsWith("-")) {
            return "option";
        }
        return command.getSubcommands().isEmpty() ? "argument" : "command";
    }

    /** By letters changed; else by picocli's own measure, which also finds letters that have changed places. */
    private static Optional<String> nearest(String word, ParameterException mistake) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        List<String> known = new ArrayList<>(command.subcommands().keySet());
        command.options().forEach(option -> known.addAll(List.of(option.names())));
        return Suggestions.nearest(word, known)
                .or(() -> mistake instanceof UnmatchedArgumentException unmatched
                        ? unmatched.getSuggestions().stream().filter(known::contains).findFirst()
                        : Optional.empty());
    }

    /** Picocli's own words, which begin with a capital, in one line that goes on after "dossier:". */
    private static String words(ParameterException mistake) {
        String line = mistake.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
        boolean sentence = line.length() > 1 && Character.isLowerCase(line.charAt(1));
        return sentence ? Character.toLowerCase(line.charAt(0)) + line.substring(1) : line;
    }
}
