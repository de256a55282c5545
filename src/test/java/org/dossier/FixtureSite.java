package org.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays a site of {@code src/test/resources} into a folder: the files of {@code _base}, over them those of the case, then
 * what its {@code recipe.txt} says, for what a repository cannot or should not hold:
 *
 * <pre>
 * bytes PATH FF FE 41        append bytes
 * text PATH words\n          append text; \n ends a line
 * repeat PATH 1000 words     append text many times
 * symlink PATH TARGET        make a symbolic link
 * deep PATH 200 NAME         make a file that many folders down
 * delete PATH
 * </pre>
 */
public final class FixtureSite {

    private FixtureSite() {}

    /** @param cases the folder that holds the case and its {@code _base} */
    public static void lay(Path cases, String name, Path target) throws IOException {
        copy(cases.resolve("_base"), target);
        copy(cases.resolve(name), target);
        Path recipe = cases.resolve(name).resolve("recipe.txt");
        if (Files.exists(recipe)) {
            for (String line : Files.readAllLines(recipe)) {
                follow(line, target);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String relative = from.relativize(file).toString();
            if (!relative.equals("recipe.txt") && !relative.equals("expected.txt")) {
                Path copy = to.resolve(relative);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void follow(String line, Path site) throws IOException {
        String[] words = line.split(" ", 3);
        Path path = site.resolve(words[1]);
        Files.createDirectories(path.getParent());
        switch (words[0]) {
            case "bytes" -> append(path, HexFormat.of().parseHex(words[2].replace(" ", "")));
            case "text" -> append(path, text(words[2]));
            case "repeat" -> {
                String[] timesAndText = words[2].split(" ", 2);
                append(path, text(new String(text(timesAndText[1]), StandardCharsets.UTF_8)
                        .repeat(Integer.parseInt(timesAndText[0]))));
            }
            case "symlink" -> Files.createSymbolicLink(path, Path.of(words[2]));
            case "deep" -> {
                String[] depthAndName = words[2].split(" ", 2);
                Path folder = path.resolve("a/".repeat(Integer.parseInt(depthAndName[0])));
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(depthAndName[1]), "");
            }
            case "delete" -> Files.delete(path);
            default -> throw new IllegalArgumentException("no recipe step is called " + words[0]);
        }
    }

    private static byte[] text(String words) {
        return words.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void append(Path path, byte[] bytes) throws IOException {
        Files.write(path, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
