package org.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tokens of the theme: documented, used, and as easy to read as their comments say. */
class TokensTest {

    private static final Path TOKENS = Path.of("assets/css/tokens.css");

    /** {@code --ink: light-dark(#1c1b19, #e7e3da);}, inside the first rule, where each token has its value. */
    private static final Pattern TOKEN = Pattern.compile("^    (--[a-z0-9-]+): (.+?);", Pattern.MULTILINE);
    private static final Pattern COLOUR = Pattern.compile("light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    /** {@code --ink: …; /* 16.5 / 14.8; 14.1 / 12.6}: contrast on paper / on card, in light; in dark. */
    private static final Pattern CLAIMED =
            Pattern.compile("(--[a-z-]+): .*; /\\* ([\\d.]+) / ([\\d.]+); ([\\d.]+) / ([\\d.]+)");
    private static final Pattern USE = Pattern.compile("var\\((--[a-z0-9-]+)");
    /** {@code --gap: 1rem} in a style sheet, {@code setProperty("--gap", …)} in a script. */
    private static final Pattern GIVEN = Pattern.compile("(--[a-z0-9-]+)(?:: |\",)");
    private static final Pattern ROW = Pattern.compile("^\\| `(--[a-z0-9-]+)` \\| (.*) \\| [^|]*\\|$", Pattern.MULTILINE);

    private static final double TEXT = 4.5;
    private static final double BORDER = 3;

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(TokensTest::read).reduce("", String::concat);
        }
    }

    /** Name to value, without the rules below the first, which refine some. */
    private static Map<String, String> tokens() {
        String css = read(TOKENS);
        Map<String, String> tokens = new LinkedHashMap<>();
        TOKEN.matcher(css.substring(0, css.indexOf("\n  }\n"))).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }

    @Test
    void theDocumentationListsEveryTokenWithItsValue() {
        Map<String, String> documented = new LinkedHashMap<>();
        ROW.matcher(read(Path.of("docs/templates.md"))).results().forEach(row -> {
            String[] values = row.group(2).replace("`", "").split(" \\| ");
            documented.put(row.group(1), values.length == 2 ? "light-dark(" + values[0] + ", " + values[1] + ")" : values[0]);
        });

        assertThat(documented).containsExactlyInAnyOrderEntriesOf(tokens());
    }

    @Test
    void everyTokenIsUsedAndEveryUseIsOfAToken() throws IOException {
        String css = all(TOKENS.getParent());
        // A component or a script may give itself what is no token.
        List<String> given = GIVEN.matcher(css + all(Path.of("assets/js"))).results().map(found -> found.group(1)).toList();
        TreeSet<String> used = new TreeSet<>(USE.matcher(css).results().map(use -> use.group(1)).toList());

        assertThat(given).containsAll(used);
        assertThat(used).containsAll(tokens().keySet());
    }

    @Test
    void everyColourHasTheContrastThatItsCommentClaims() {
        Map<String, String> tokens = tokens();
        List<String> wrong = new ArrayList<>();
        List<MatchResult> claims = CLAIMED.matcher(read(TOKENS)).results().toList();
        for (MatchResult claim : claims) {
            for (int theme = 0; theme < 2; theme++) {
                String colour = value(tokens, claim.group(1), theme);
                double onPaper = contrast(colour, value(tokens, "--paper", theme));
                double onCard = contrast(colour, value(tokens, "--card", theme));
                String found = String.format(Locale.ROOT, "%.1f / %.1f", onPaper, onCard);
                String claimed = claim.group(2 + 2 * theme) + " / " + claim.group(3 + 2 * theme);
                double least = claim.group(1).equals("--control") ? BORDER : TEXT;
                if (!found.equals(claimed) || Math.min(onPaper, onCard) < least) {
                    wrong.add(claim.group(1) + ": " + found + ", claimed " + claimed);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(claims).extracting(claim -> claim.group(1)).containsExactlyInAnyOrder(
                "--ink", "--ink-quiet", "--link", "--visited", "--established", "--alleged", "--contested", "--overturned", "--control");
    }

    private static String value(Map<String, String> tokens, String name, int theme) {
        var colour = COLOUR.matcher(tokens.get(name));
        assertThat(colour.matches()).as(name).isTrue();
        return colour.group(1 + theme);
    }

    /** The examples of the W3C's <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/afw4f7/">rule for contrast</a>. */
    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#333333, #ffffff, 12.6", "#aaaaaa, #ffffff, 2.3", "#ffffff, #ffffff, 1"})
    void countsContrastAsWcagDoes(String text, String background, double expected) {
        assertThat(contrast(text, background)).isCloseTo(expected, within(0.05));
        assertThat(contrast(background, text)).isEqualTo(contrast(text, background));
    }

    /** WCAG 2.2, <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio</a>, 1 to 21. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** WCAG 2.2, <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance</a>, 0 to 1. */
    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int start) {
        double channel = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
