package org.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CommonMarkTest {

    private static final Path FOLDER = Path.of("src/test/resources/commonmark");
    private static final Pattern EXAMPLE =
            Pattern.compile("^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern DEVIATION = Pattern.compile("^\\* (\\d+): \\S.*", Pattern.MULTILINE);

    /** An example of the specification; numbers count from 1, as on spec.commonmark.org. */
    private record Example(int number, String markdown, String html) {}

    @Test
    void differsFromTheSpecificationOnlyWhereDeviationsSaysSo() throws IOException {
        List<Example> examples = examples();
        TreeSet<Integer> failing = new TreeSet<>();
        StringBuilder report = new StringBuilder();
        for (Example example : examples) {
            String html = MarkdownParser.commonMark(example.markdown());
            if (!html.equals(example.html())) {
                failing.add(example.number());
                report.append("example %d%n%s%nexpected%n%s%nfound%n%s%n".formatted(example.number(), example.markdown(), example.html(), html));
            }
        }

        assertThat(examples).hasSize(652);
        assertThat(failing).as(report.toString()).isEqualTo(deviations());
        assertThat(examples.size() - failing.size()).isGreaterThanOrEqualTo(613);
    }

    private static List<Example> examples() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(FOLDER.resolve("spec.txt")));
        List<Example> examples = new ArrayList<>();
        while (matcher.find()) {
            examples.add(new Example(
                    examples.size() + 1, matcher.group(1).replace('\u2192', '\t'), matcher.group(2).replace('\u2192', '\t')));
        }
        return examples;
    }

    private static TreeSet<Integer> deviations() throws IOException {
        Matcher matcher = DEVIATION.matcher(Files.readString(FOLDER.resolve("deviations.md")));
        TreeSet<Integer> numbers = new TreeSet<>();
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group(1)));
        }
        return numbers;
    }
}
