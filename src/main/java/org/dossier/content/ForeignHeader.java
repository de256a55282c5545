package org.dossier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.InputFile;

/**
 * Front matter as other tools write it, turned into the YAML to write instead.
 *
 * @param format its name
 * @param yaml with its two lines {@code ---}
 */
record ForeignHeader(String format, String yaml) {

    private static final Pattern PAIR = Pattern.compile("\\s*([\\w.-]+)\\s*=\\s*(.*?)\\s*");
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ,.'’()/_-]|:(?! ))*(?<![: ])");
    /** Keys of JBake and Hugo that Dossier does not have. */
    private static final Set<String> NOT_OURS =
            Set.of("tags", "categories", "author", "keywords", "layout", "weight", "cached", "id", "og");
    private static final String JBAKE_END = "~~~~~~";

    /** @param first the first line (from 1) that is not blank */
    static Optional<ForeignHeader> find(InputFile file, int first) {
        String line = file.line(first).strip();
        if (line.equals("+++")) {
            return Optional.of(new ForeignHeader("TOML", convert(linesUntil(file, first + 1, "+++"))));
        }
        boolean isJBake = PAIR.matcher(line).matches() || line.equals(JBAKE_END);
        if (!isJBake) {
            return Optional.empty();
        }
        return Optional.of(new ForeignHeader("JBake's key=value header", convert(linesUntil(file, first, JBAKE_END))));
    }

    private static List<String> linesUntil(InputFile file, int first, String end) {
        List<String> lines = new ArrayList<>();
        for (int number = first; number <= file.lines() && !file.line(number).strip().equals(end); number++) {
            String line = file.line(number);
            if (lines.size() > 60 || !line.isBlank() && !PAIR.matcher(line).matches() && !line.strip().matches("[#\\[].*")) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    private static String convert(List<String> lines) {
        List<String> own = new ArrayList<>();
        List<String> free = new ArrayList<>();
        for (String line : lines) {
            Matcher pair = PAIR.matcher(line);
            if (pair.matches()) {
                convert(pair.group(1).toLowerCase(Locale.ROOT), pair.group(2), own, free);
            } else if (!line.isBlank()) {
                own.add("# " + line.strip());
            }
        }
        StringBuilder yaml = new StringBuilder("---\n");
        own.forEach(line -> yaml.append(line).append('\n'));
        if (!free.isEmpty()) {
            yaml.append("x:\n");
            free.forEach(line -> yaml.append("  ").append(line).append('\n'));
        }
        return yaml.append("---").toString();
    }

    private static void convert(String key, String value, List<String> own, List<String> free) {
        switch (key) {
            case "date" -> own.add("published: " + scalar(value).replaceFirst("T.*", ""));
            case "description" -> own.add("summary: " + scalar(value));
            case "draft" -> own.add("status: " + (value.equals("true") ? "draft" : "published"));
            // The folder gives the kind.
            case "type" -> {}
            case "tags", "categories", "keywords" -> free.add(key + ": " + list(value));
            default -> (NOT_OURS.contains(key) ? free : own).add(key + ": " + scalar(value));
        }
    }

    private static String list(String value) {
        return value.startsWith("[") ? value : "[" + value.replaceAll("\\s*,\\s*", ", ") + "]";
    }

    /** As YAML: TOML's own quotes and brackets serve, other text gets quotes where it needs them. */
    private static String scalar(String value) {
        boolean isYaml = value.matches("\".*\"|'.*'|\\[.*]") || SAFE.matcher(value).matches();
        return isYaml ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
