package org.dossier.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Source;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;
import org.dossier.text.TextReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Registers as programs export them, each beside a {@code .txt} of what is read: the fields of each source, its reference
 * in MLA style, the messages.
 *
 * <p>{@code -Dgolden.update} rewrites that; read the difference before committing it.
 */
class ExportedRegistersTest {

    private static final Path FOLDER = Path.of("src/test/resources/registers");

    static Stream<String> exports() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void areReadAsRecorded(String name) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        InputFile file = new InputFile(name, Files.readString(FOLDER.resolve(name)));

        Register register = RegisterReader.read(List.of(file), diagnostics);

        References references = ReferenceFormatter.format(
                register, "modern-language-association", new FileLocation("jbake.properties"), "en", diagnostics);
        StringBuilder found = new StringBuilder();
        register.sources().forEach(source -> show(source, references, found));
        found.append(new TextReport(false, 100).print(diagnostics.sorted()));
        assertThat(found.toString()).isEqualTo(recorded(name, found.toString()));
    }

    private static void show(Source source, References references, StringBuilder out) {
        out.append("%s (%s, %s) %s%n".formatted(source.id(), source.kind().word(), source.type(), source.title()));
        out.append("   by %s; in \"%s\"; published by \"%s\"%n"
                .formatted(source.authors(), source.container(), source.publisher()));
        out.append("   issued \"%s\"; language \"%s\"; <%s>%n"
                .formatted(source.issued().text(), source.language(), source.url()));
        out.append("   %s%n%n".formatted(references.reference(source.id()).markup()));
    }

    private static String recorded(String name, String found) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, found);
        }
        return Files.readString(file);
    }
}
