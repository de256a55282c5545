package org.dossier.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java file as its compiler reads it: without comments and the words in quotes, which may speak of anything.
 *
 * @param path below the source folder, with {@code /} between its parts
 * @param code the text with every comment and literal blanked, line for line
 */
record JavaSource(String path, String code) {

    /** A text block, a string, a character, a comment to the end of the line, a comment in stars; in this order. */
    private static final Pattern SILENT = Pattern.compile(
            "\"\"\"(?:\\\\.|(?!\"\"\").)*\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'|//[^\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);

    /** Every Java file below a folder, by path. */
    static List<JavaSource> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaSource read(Path folder, Path file) {
        try {
            String path = folder.relativize(file).toString().replace('\\', '/');
            return new JavaSource(path, withoutSilentParts(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutSilentParts(String text) {
        return SILENT.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replaceAll("[^\n]", " ")));
    }

    /** The package by its folder, {@code org.dossier.page.view}. */
    String packageName() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash).replace('/', '.');
    }

    /** The head of a method with its annotations; also, to be left out, {@code else if (…) \{} and its like. */
    private static final Pattern METHOD = Pattern.compile(
            "(?:@\\w+(?:\\([^)]*\\))?\\s+)*(?:[\\w@<>,?.\\[\\]]+\\s+)+(\\w+)\\s*\\([^;{}]*\\)\\s*(?:throws [\\w., ]+)?\\{");

    private static final Set<String> NO_METHODS = Set.of("if", "for", "while", "switch", "catch", "try", "synchronized");

    /**
     * A thing said in the code.
     *
     * @param words what the pattern found
     * @param method the head of the method around it; empty when there is none
     */
    record Mention(String place, String words, boolean inImport, String method) {

        /** Whether an interface that is not ours wants null here: the method overrides, and says that it may. */
        boolean inOverrideThatMayBeNull() {
            return method.contains("@Override") && method.contains("@Nullable");
        }
    }

    private String methodAround(int index) {
        String head = "";
        Matcher matcher = METHOD.matcher(code).region(0, index);
        while (matcher.find()) {
            String words = matcher.group().strip();
            if (!NO_METHODS.contains(matcher.group(1)) && !words.startsWith("return ") && !words.contains(" new ")) {
                head = words;
            }
        }
        return head;
    }

    /** Everything a pattern finds, in reading order, with the line from 1. */
    List<Mention> mentions(Pattern pattern) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            long line = code.substring(0, matcher.start()).chars().filter(c -> c == '\n').count() + 1;
            String before = code.substring(code.lastIndexOf('\n', matcher.start()) + 1, matcher.start());
            Predicate<String> isImport = Pattern.compile("\\s*import\\s+(static\\s+)?").asMatchPredicate();
            found.add(new Mention(path + ":" + line, matcher.group(), isImport.test(before), methodAround(matcher.start())));
        }
        return found;
    }
}
