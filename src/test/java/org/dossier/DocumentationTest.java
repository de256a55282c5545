package org.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.config.Overrides;
import org.dossier.config.SiteConfig;
import org.dossier.config.SiteConfigReader;
import org.dossier.content.DocumentParser;
import org.dossier.markdown.MarkdownParser;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the documentation to what the tool does and to itself. */
class DocumentationTest {

    private static final Path CHECKS = Path.of("docs/checks.md");
    private static final Path FRONT_MATTER = Path.of("docs/front-matter.md");
    private static final Path FIXTURES = Path.of("src/test/resources/README.md");
    private static final Path CASES = Path.of("src/test/resources/invalid-sites");

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.*)");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^()\\s]+)\\)");
    private static final Pattern CASE = Pattern.compile("<!-- invalid-sites/(\\S+) -->");
    private static final Pattern ACCEPTED = Pattern.compile("<!-- accepted: (\\S+-(?:is|are)-accepted) -->");
    private static final Pattern MESSAGE = Pattern.compile(".*: (error|warning): .* \\[([a-z0-9-]+)]");
    private static final Pattern SEVERITY = Pattern.compile("\\*\\*(Error|Warning)(?:\\.\\*\\*|\\*\\*, ).*");
    /** {@code ## person: `content/people/name.md`} */
    private static final Pattern KIND = Pattern.compile("[a-z]+: `(content/\\S+)`");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("([A-Z]\\w+(?:Test|IT))(?:\\.(\\w+))?");

    @Test
    void everyCodeHasOneSection() {
        List<String> sections = sections(CHECKS, 3).stream().map(Section::heading).toList();

        assertThat(sections).doesNotHaveDuplicates().containsExactlyInAnyOrder(
                Stream.of(Code.values()).map(Code::id).toArray(String[]::new));
    }

    @Test
    void theCodesOfAThemeStandInAlphabeticalOrder() {
        for (Section theme : sections(CHECKS, 2)) {
            List<String> codes = headings(theme.lines(), 3);

            assertThat(codes).as(theme.heading()).isSorted();
        }
    }

    @Test
    void everySectionShowsItsMessageWithItsSeverity() {
        for (Section section : sections(CHECKS, 3)) {
            String severity = section.lines().stream()
                    .map(SEVERITY::matcher)
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElse("not said");
            Set<String> shown = new LinkedHashSet<>();
            section.lines().stream()
                    .map(MESSAGE::matcher)
                    .filter(Matcher::matches)
                    .forEach(matcher -> shown.add(matcher.group(1) + " " + matcher.group(2)));

            assertThat(shown).as(section.heading()).containsExactly(severity + " " + section.heading());
        }
    }

    @Test
    void everyExampleIsWhatTheToolPrints() throws IOException {
        List<String> lines = Files.readAllLines(CHECKS);
        int examples = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = CASE.matcher(lines.get(i));
            if (mark.matches()) {
                examples++;
                String report = Files.readString(CASES.resolve(mark.group(1)).resolve("expected.txt"));
                assertThat("\n" + report).as(mark.group(1)).contains("\n" + blockAfter(lines, i));
            }
        }
        assertThat(examples).isGreaterThan(Code.values().length / 2);
    }

    /** The fenced block that begins on the next line, each line with its end. */
    private static String blockAfter(List<String> lines, int number) {
        assertThat(lines.get(number + 1)).isEqualTo("```");
        StringBuilder block = new StringBuilder();
        for (int i = number + 2; !lines.get(i).equals("```"); i++) {
            block.append(lines.get(i)).append('\n');
        }
        return block.toString();
    }

    static Stream<Section> rules() {
        List<String> rules = headings(section(CHECKS, "Rules of a dossier").lines(), 3);
        return sections(CHECKS, 3).stream().filter(section -> rules.contains(section.heading()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasASiteThatBreaksItAndOneThatKeepsIt(Section rule) throws IOException {
        List<String> broken = named(CASE, rule);
        List<String> kept = named(ACCEPTED, rule);

        assertThat(broken).as("sites that break it: <!-- invalid-sites/NAME -->").isNotEmpty();
        assertThat(kept).as("sites that keep it: <!-- accepted: NAME-is-accepted -->").isNotEmpty();
        for (String name : broken) {
            assertThat(Files.readString(CASES.resolve(name).resolve("expected.txt"))).as(name).contains(" [" + rule.heading() + "]\n");
        }
        for (String name : kept) {
            assertThat(Files.readString(CASES.resolve(name).resolve("expected.txt"))).as(name).isEmpty();
        }
    }

    private static List<String> named(Pattern mark, Section section) {
        return section.lines().stream().map(mark::matcher).filter(Matcher::matches).map(found -> found.group(1)).toList();
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "src/test/resources/README.md").map(Path::of),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .filter(Files::exists)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFileAndAHeading(Path document) {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(String.join("\n", prose(document)).replaceAll("`[^`\n]*`", ""));
        while (link.find()) {
            if (!link.group(1).matches("[a-z]+:.*") && !leadsSomewhere(document, link.group(1))) {
                broken.add(link.group(1));
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path from, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? from : from.resolveSibling(path).normalize();
        return Files.exists(target) && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
    }

    /** The ids that code hosts give to headings: words in small letters, hyphens for spaces, a number for a second one. */
    private static Set<String> anchors(Path document) {
        Set<String> anchors = new LinkedHashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : prose(document)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String anchor = heading.group(2)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-');
                int times = seen.merge(anchor, 1, Integer::sum);
                anchors.add(times == 1 ? anchor : anchor + "-" + (times - 1));
            }
        }
        return anchors;
    }

    @Test
    void everyGuardOfAFaultExists() {
        List<String> missing = new ArrayList<>();
        for (String line : section(FIXTURES, "Faults met in the libraries").lines()) {
            NAME.matcher(line).results().map(name -> name.group(1)).filter(name -> !isThere(name)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    /** Whether a name that looks like a test or a case is one; other words in code type are let be. */
    private static boolean isThere(String name) {
        Matcher test = TEST.matcher(name);
        if (test.matches()) {
            try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
                return sources.filter(file -> file.getFileName().toString().equals(test.group(1) + ".java"))
                        .anyMatch(file -> test.group(2) == null || lines(file).stream().anyMatch(line -> line.contains(" void " + test.group(2) + "(")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return !name.matches("(invalid-sites|markdown)/.*") || Files.exists(FIXTURES.resolveSibling(name));
    }

    static Stream<Section> kinds() {
        return sections(FRONT_MATTER, 2).stream().filter(section -> KIND.matcher(section.heading()).matches());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theTableOfAKindListsTheKeysItsParserKnows(Section kind, @TempDir Path site) throws IOException {
        Matcher heading = KIND.matcher(kind.heading());
        assertThat(heading.matches()).isTrue();
        Set<String> documented = new TreeSet<>(keys(section(FRONT_MATTER, "Every kind").lines()));
        documented.addAll(keys(kind.lines()));

        assertThat(knownKeys(heading.group(1), site)).isEqualTo(documented);
    }

    /** The keys in the first column of the tables with examples; those without list the keys of a group. */
    private static List<String> keys(List<String> lines) {
        List<String> keys = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("(?<!\\\\)\\|", -1);
            if (cells.length == 6) {
                NAME.matcher(cells[1]).results().forEach(name -> keys.add(name.group(1)));
            }
        }
        return keys;
    }

    /** From the parser's own message about a key that is near to none. */
    private static Set<String> knownKeys(String path, Path site) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "site.title=A\n");
        SiteConfig config = SiteConfigReader.read(site, Overrides.NONE, new DiagnosticCollector()).orElseThrow();
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        InputFile file = new InputFile(path, "---\nqqqqqqqqqqqqqqqqqqqq: 1\n---\nWords\n");

        DocumentParser.parse(List.of(file), config, MarkdownParser::parse, diagnostics);

        String hint = diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code() == Code.UNKNOWN_KEY)
                .map(Diagnostic::hints)
                .map(hints -> hints.get(0))
                .findFirst()
                .orElseThrow();
        return new TreeSet<>(Arrays.asList(hint.replaceFirst("^known keys: ", "").split(", ")));
    }

    /** The lines of a heading up to the next of its level or above. */
    private record Section(String heading, List<String> lines) {

        @Override
        public String toString() {
            return heading;
        }
    }

    private static Section section(Path document, String heading) {
        Optional<Section> found = sections(document, 2).stream().filter(one -> one.heading().equals(heading)).findFirst();
        return found.orElseThrow(() -> new AssertionError(document + " has no section \"" + heading + "\""));
    }

    private static List<Section> sections(Path document, int level) {
        List<Section> sections = new ArrayList<>();
        boolean isCode = false;
        boolean isOpen = false;
        for (String line : lines(document)) {
            isCode ^= line.startsWith("```");
            Matcher heading = HEADING.matcher(line);
            if (!isCode && heading.matches() && heading.group(1).length() <= level) {
                isOpen = heading.group(1).length() == level;
                if (isOpen) {
                    sections.add(new Section(heading.group(2), new ArrayList<>()));
                }
            } else if (isOpen) {
                sections.get(sections.size() - 1).lines().add(line);
            }
        }
        return sections;
    }

    private static List<String> headings(List<String> lines, int level) {
        String start = "#".repeat(level) + " ";
        return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).toList();
    }

    /** The lines that are not code. */
    private static List<String> prose(Path document) {
        List<String> prose = new ArrayList<>();
        boolean isCode = false;
        for (String line : lines(document)) {
            boolean isFence = line.strip().startsWith("```");
            isCode ^= isFence;
            if (!isCode && !isFence) {
                prose.add(line);
            }
        }
        return prose;
    }

    private static List<String> lines(Path document) {
        try {
            return Files.readAllLines(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
