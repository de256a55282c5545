package org.dossier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.text.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
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
        String near = unknown.map(word -> Suggestions.didYouMean(word, known(command))).filter(hint -> !hint.isEmpty())
                .map(hint -> hint + " ")
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

    private static List<String> known(CommandLine command) {
        List<String> names = new ArrayList<>(command.getSubcommands().keySet());
        command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }

    /** Picocli's own words, which begin with a capital, in one line that goes on after "dossier:". */
    private static String words(ParameterException mistake) {
        String line = mistake.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
        boolean sentence = line.length() > 1 && Character.isLowerCase(line.charAt(1));
        return sentence ? Character.toLowerCase(line.charAt(0)) + line.substring(1) : line;
    }
}
