package org.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/markdown.md}; behind {@code ```markdown} stand the codes an example is refused with. */
class DocumentedSyntaxTest {

    private static final Pattern EXAMPLE = Pattern.compile("^```markdown *(.*)\\n((?s:.*?))^```$", Pattern.MULTILINE);

    static Stream<Arguments> examples() throws IOException {
        List<Arguments> examples = EXAMPLE.matcher(Files.readString(Path.of("docs/markdown.md")))
                .results()
                .map(example -> arguments(
                        example.group(2), example.group(1).isEmpty() ? List.of() : List.of(example.group(1).split(" "))))
                .toList();
        assertThat(examples).hasSizeGreaterThan(20);
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsEveryExampleOrRefusesItAsDocumented(String markdown, List<String> codes) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();

        MarkdownParser.parse(new InputFile("page.md", markdown), 0, markdown.length(), diagnostics);

        assertThat(diagnostics.sorted().stream().map(Diagnostic::code).map(Code::id).toList())
                .isEqualTo(codes);
    }
}
