package org.dossier.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** A thing said in the code. {@code words} is what the pattern found. */
    record Mention(String place, String words, boolean inImport) {}

    /** Everything a pattern finds, in reading order, with the line from 1. */
    List<Mention> mentions(Pattern pattern) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            long line = code.substring(0, matcher.start()).chars().filter(c -> c == '\n').count() + 1;
            String before = code.substring(code.lastIndexOf('\n', matcher.start()) + 1, matcher.start());
            Predicate<String> isImport = Pattern.compile("\\s*import\\s+(static\\s+)?").asMatchPredicate();
            found.add(new Mention(path + ":" + line, matcher.group(), isImport.test(before)));
        }
        return found;
    }
}
