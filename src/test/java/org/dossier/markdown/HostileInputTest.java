package org.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dossier.model.Prose;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What made other parsers hang or die: the patterns of cmark's {@code pathological_tests.py}, and flexmark's own. */
class HostileInputTest {

    private static final List<Code> REFUSALS = List.of(Code.TOO_DEEP, Code.TOO_SLOW);

    static Stream<Arguments> readable() {
        return Stream.of(
                arguments("emphasis closed and never opened", "a_ ".repeat(20_000)),
                arguments("emphasis opened and never closed", "_a ".repeat(20_000)),
                arguments("links closed and never opened", "a]".repeat(20_000)),
                arguments("links opened and never closed", "[a".repeat(20_000)),
                arguments("mismatched openers and closers", "*a_ ".repeat(20_000)),
                arguments("openers of links, closers of emphasis", "[ a_".repeat(20_000)),
                arguments("pattern [ (]( repeated", "[ (](".repeat(20_000)),
                arguments("pattern ![[]() repeated", "![[]()".repeat(5_000)),
                arguments("strong, link and emphasis crossing", "**x [a*b**c*](d)".repeat(5_000)),
                arguments("nested brackets", "[".repeat(20_000) + "a" + "]".repeat(20_000)),
                arguments("backticks of every length", everyLength("e", "`", 400)),
                arguments("one long run of backticks", "`".repeat(50_000)),
                arguments("unclosed links", "[a](<b".repeat(20_000)),
                arguments("unclosed links without brackets", "[a](b".repeat(20_000)),
                arguments("unclosed comments", "</" + "<!--".repeat(20_000)),
                arguments("unclosed instructions", "a <?".repeat(20_000)),
                arguments("unclosed declarations", "a <!A ".repeat(20_000)),
                arguments("unclosed sections", "a <![CDATA[".repeat(10_000)),
                arguments("empty lines in a list", "* " + "\n".repeat(20_000) + "a"),
                arguments("emphasis with many runs", "***a* b ".repeat(10_000)),
                arguments("a**b and its closers", "a**b".repeat(20_000) + "c* ".repeat(20_000)),
                arguments("many link definitions", manyDefinitions(20_000)),
                arguments("an unclosed long definition", "[a]: <" + "\\<".repeat(20_000)),
                arguments("a long link title", "[x](y \"" + "\\\" ".repeat(20_000)),
                arguments("round brackets in an address", "[a](" + "(".repeat(20_000)),
                arguments("backslashes after brackets", ("[" + "\\".repeat(64) + "x ").repeat(500)),
                arguments("tags without end", "<a b ".repeat(20_000)),
                arguments("entities without end", "&a".repeat(30_000)),
                arguments("automatic links without end", "<a:".repeat(20_000)),
                arguments("citations without end", "[@a ".repeat(20_000)),
                arguments("footnote marks without end", "[^a ".repeat(20_000)),
                arguments("braces without end", "{.a ".repeat(20_000)),
                arguments("braces behind images", "![a](b){".repeat(10_000)),
                arguments("quotes in braces", "{.a \"".repeat(20_000)),
                arguments("directives that open directives", ":::note\n".repeat(5_000)),
                arguments("lists that interrupt each other", "1. a\n2) b\n".repeat(5_000)),
                arguments("lazy lines in quotations", "> a\nb\n".repeat(8_000)),
                arguments("lists in quotations", "> - a\n>   > b\n".repeat(5_000)),
                arguments("definitions without end", "a\n: b\n".repeat(5_000)),
                arguments("a row of many cells", "a|" + "b|".repeat(20_000) + "\n-|-\n"),
                arguments("spaces in a heading", "# a" + " ".repeat(50_000) + "b"),
                arguments("signs at the end of a heading", "# " + " #".repeat(30_000) + "x"),
                arguments("a long paragraph under a line of ===", "|a\n".repeat(20_000) + "==="),
                arguments("hard breaks", "a  \n".repeat(20_000)),
                arguments("a line of tabs", "\t".repeat(20_000) + "a"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void readsWithinTheBudget(String pattern, String markdown) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();

        Prose prose = parse(markdown, diagnostics);

        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).doesNotContainAnyElementsOf(REFUSALS);
        assertThat(prose).isNotSameAs(ParsedProse.REFUSED);
    }

    static Stream<Arguments> tooDeep() {
        return Stream.of(
                arguments("nested strong emphasis", "*a **a ".repeat(5_000) + "b" + " a** a*".repeat(5_000), 1),
                arguments("nested quotations", "a\n\n" + "> ".repeat(1_500) + "a", 3),
                arguments("quotations without spaces", ">".repeat(1_500) + "a", 1),
                arguments("nested list items on one line", "- ".repeat(1_500) + "a", 1),
                arguments("nested lists, one level a line", nestedLists(200), 51),
                arguments("numbered items on one line", "1. ".repeat(1_500) + "a", 1),
                arguments("a run of backslashes", "one\ntwo [" + "\\".repeat(65), 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooDeep")
    void refusesWhatIsNestedTooDeeplyAndNamesTheLine(String pattern, String markdown, int line) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();

        Prose prose = parse(markdown, diagnostics);

        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(diagnostics.sorted().get(0).code()).isEqualTo(Code.TOO_DEEP);
        assertThat(((Span) diagnostics.sorted().get(0).location()).line()).isEqualTo(line);
        assertThat(prose).isSameAs(ParsedProse.REFUSED);
    }

    @Test
    void allowsFiftyLevels() {
        DiagnosticCollector diagnostics = new DiagnosticCollector();

        parse("> ".repeat(50) + "a", diagnostics);
        parse("- ".repeat(50) + "a", diagnostics);
        parse(nestedLists(50), diagnostics);
        parse("* * *\n\n" + "- ".repeat(200), diagnostics);

        assertThat(diagnostics.sorted()).isEmpty();
    }

    /** Random sequences of the grammar's own signs: whatever comes, an answer comes. */
    @Test
    void answersToAnySequenceOfSigns() {
        String[] signs = {
            "*", "**", "_", "`", "```\n", "[", "](", ")", "]", "![", "<", ">", "<b>", "<!--", "&amp;", "\\", "\n", "\n\n", "  \n",
            "- ", "1. ", "> ", "    ", "\t", "# ", "===\n", "---\n", "|", "|-|-|\n", "a", "word ", "é", "👩‍👧", "[@S1", "[^a]",
            "[^a]: ", "[a]: b\n", ":::note\n", ":::\n", ":::quote {source=S1}\n", "{.a}", "{#b c=\"d\"}", ": ", "person:x", "\u0001", "\u00a0"
        };
        Random random = new Random(20051208);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder markdown = new StringBuilder();
            int length = 1 + random.nextInt(60);
            for (int i = 0; i < length; i++) {
                markdown.append(signs[random.nextInt(signs.length)]);
            }
            Prose prose = parse(markdown.toString(), new DiagnosticCollector());

            assertThat(prose).as(markdown.toString()).isNotSameAs(ParsedProse.REFUSED);
        }
    }

    private static Prose parse(String markdown, DiagnosticCollector diagnostics) {
        return MarkdownParser.parse(new InputFile("page.md", markdown), 0, markdown.length(), diagnostics);
    }

    private static String everyLength(String before, String sign, int longest) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < longest; i++) {
            out.append(before).append(sign.repeat(i));
        }
        return out.toString();
    }

    private static String manyDefinitions(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append("[r").append(i).append("]: u").append(i).append('\n');
        }
        return out.toString();
    }

    private static String nestedLists(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            out.append("  ".repeat(i)).append("* a\n");
        }
        return out.toString();
    }
}
