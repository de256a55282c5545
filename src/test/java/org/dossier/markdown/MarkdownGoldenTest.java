package org.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.model.Block;
import org.dossier.model.Citation;
import org.dossier.model.DocumentId;
import org.dossier.model.Kind;
import org.dossier.model.Locator;
import org.dossier.model.Prose;
import org.dossier.model.ProseContext;
import org.dossier.model.Target;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.TextReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code <topic>.md} beside its markup {@code <topic>.html} and its messages {@code <topic>.txt}.
 *
 * <p>{@code -Dgolden.update} rewrites the two; read the difference before committing it.
 */
class MarkdownGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/markdown");

    static Stream<String> topics() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void writesMarkupAndMessagesAsRecorded(String topic) throws IOException {
        InputFile file = new InputFile(topic + ".md", Files.readString(FOLDER.resolve(topic + ".md")));
        DiagnosticCollector diagnostics = new DiagnosticCollector();

        Prose prose = MarkdownParser.parse(file, 0, file.text().length(), diagnostics);

        Found found = new Found(show(prose), new TextReport(false, 1000).print(diagnostics.sorted()));
        assertThat(found).isEqualTo(recorded(topic, found));
    }

    private record Found(String html, String messages) {}

    private static Found recorded(String topic, Found found) throws IOException {
        Path html = FOLDER.resolve(topic + ".html");
        Path messages = FOLDER.resolve(topic + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(html, found.html());
            if (found.messages().isEmpty()) {
                Files.deleteIfExists(messages);
            } else {
                Files.writeString(messages, found.messages());
            }
        }
        return new Found(Files.readString(html), Files.exists(messages) ? Files.readString(messages) : "");
    }

    /** The blocks as a page would show them, each after a comment with its kind, and what else the prose knows. */
    private static String show(Prose prose) {
        StringBuilder out = new StringBuilder();
        for (Block block : prose.blocks(new NumberedNotes())) {
            show(block, out);
        }
        prose.headings().forEach(heading -> out.append("<!-- heading %d #%s \"%s\" at %s -->%n"
                .formatted(heading.level(), heading.id(), heading.text(), heading.span())));
        prose.passages().forEach(passage -> out.append("<!-- passage %s%s at %s -->%n"
                .formatted(passage.support(), passage.reason().isEmpty() ? "" : " \"" + passage.reason() + "\"", passage.span())));
        prose.quotedWords().forEach(quoted -> out.append("<!-- quotation of %d words%s%s at %s -->%n"
                .formatted(
                        quoted.words(),
                        quoted.language().isEmpty() ? "" : " in \"" + quoted.language() + "\"",
                        quoted.translated() ? ", translated" : "",
                        quoted.span())));
        prose.links().forEach(link -> out.append("<!-- link %s at %s -->%n".formatted(link.target(), link.span())));
        prose.citations().forEach(citation -> out.append("<!-- citation %s at %s -->%n".formatted(items(citation), citation.span())));
        return out.toString();
    }

    private static void show(Block block, StringBuilder out) {
        if (block instanceof Block.Markup markup) {
            out.append(markup.html());
        } else if (block instanceof Block.Aside aside) {
            out.append("<!-- aside -->\n").append(aside.html()).append("<!-- end of aside -->\n");
        } else if (block instanceof Block.ClaimEmbed embed) {
            out.append("<!-- claim ").append(embed.claim().id()).append(" -->\n");
        } else if (block instanceof Block.StatusEmbed embed) {
            out.append("<!-- status ").append(embed.person().id()).append(" -->\n");
        } else if (block instanceof Block.SiteFigures) {
            out.append("<!-- figures -->\n");
        } else if (block instanceof Block.Quotation quotation) {
            out.append("<!-- quotation by \"%s\" on \"%s\" in \"%s\" notes %s -->%n"
                    .formatted(quotation.by(), quotation.date().text(), quotation.language(), quotation.notes()));
            out.append(quotation.original()).append("<!-- translation -->\n").append(quotation.translation());
            out.append("<!-- end of quotation -->\n");
        }
    }

    private static List<String> items(Citation citation) {
        return citation.items().stream().map(item -> item.source() + place(item.locator())).toList();
    }

    private static String place(Locator locator) {
        return locator.equals(Locator.NONE) ? "" : " " + locator.label().name().toLowerCase(Locale.ROOT) + " " + locator.value();
    }

    /** A page on which every mark has a note of its own. */
    private static final class NumberedNotes implements ProseContext {
        private static final Pattern GLOSSARY = Pattern.compile("\\bamparo\\b|First[\\s\u00A0]Chamber");

        private int notes;

        @Override
        public LinkTarget target(Target target) {
            return new LinkTarget("../" + target.link().replace(':', '/') + "/", "Title of " + target);
        }

        @Override
        public NoteMark note(Citation citation) {
            notes++;
            return new NoteMark(notes, "Note " + notes, "mark-" + notes, "note-" + notes);
        }

        /** Of a glossary with two words; every use counts, to show where words are looked for. */
        @Override
        public List<TermUse> terms(String words) {
            return GLOSSARY.matcher(words).results()
                    .map(word -> new TermUse(word.start(), word.end(), mark(word.group().equals("amparo") ? "amparo" : "first-chamber")))
                    .toList();
        }

        @Override
        public Optional<TermMark> term(Target target) {
            return target instanceof DocumentId id && id.kind() == Kind.TERM ? Optional.of(mark(id.id())) : Optional.empty();
        }

        private static TermMark mark(String term) {
            return new TermMark("use_" + term, "term_" + term);
        }
    }
}
