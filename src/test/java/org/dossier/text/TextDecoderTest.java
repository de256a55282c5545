package org.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @Test
    void dropsAByteOrderMark() {
        assertThat(decoded("\uFEFFtitle")).isEqualTo("title");
    }

    @Test
    void endsEveryLineWithALineFeed() {
        assertThat(decoded("a\r\nb\rc\nd\r")).isEqualTo("a\nb\nc\nd\n");
    }

    @Test
    void keepsTabsAndEveryScript() {
        assertThat(decoded("a\tñ 漢 \uD83C\uDDF2\uD83C\uDDFD")).isEqualTo("a\tñ 漢 \uD83C\uDDF2\uD83C\uDDFD");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        assertThat(report((byte) 'C', (byte) 'a', (byte) 'f', (byte) 0xE9, (byte) '\n')).isEqualTo("""
                a.md:1:4: error: byte 0xE9 at offset 3 is not UTF-8 [not-utf8]
                    1 | Caf
                      |    ^
                      = save the file as UTF-8 in your editor; it may be Latin-1 or Windows-1252
                1 error
                """);
    }

    @Test
    void keepsAReplacementCharacterThatTheAuthorWrote() {
        assertThat(decoded("a\uFFFDb")).isEqualTo("a\uFFFDb");
    }

    @Test
    void namesTheByteBehindAReplacementCharacterAndAMark() {
        assertThat(report((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xEF, (byte) 0xBF, (byte) 0xBD, (byte) '\r', (byte) '\n', (byte) 'a', (byte) 0xC3))
                .isEqualTo("""
                        a.md:2:2: error: byte 0xC3 at offset 9 is not UTF-8 [not-utf8]
                            2 | a
                              |  ^
                              = save the file as UTF-8 in your editor; it may be Latin-1 or Windows-1252
                        1 error
                        """);
    }

    @Test
    void refusesOverlongFormsAndHalvesOfSurrogates() {
        assertThat(report((byte) 0xC0, (byte) 0xAF)).contains("byte 0xC0 at offset 0 is not UTF-8");
        assertThat(report((byte) 0xED, (byte) 0xA0, (byte) 0x80)).contains("byte 0xED at offset 0 is not UTF-8");
    }

    @Test
    void knowsUtf16WithAndWithoutMark() {
        String expected = """
                a.md: error: this file is UTF-16, not UTF-8 [not-utf8]
                      = save it as UTF-8 in your editor
                1 error
                """;

        assertThat(report("\uFEFFtitle: a".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
        assertThat(report("title: a".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(expected);
    }

    @Test
    void pointsAtAControlCharacter() {
        assertThat(report("a\nb\u0007c".getBytes(StandardCharsets.UTF_8))).isEqualTo("""
                a.md:2:2: error: the control character U+0007 is not allowed [forbidden-character]
                    2 | b\uFFFDc
                      |  ^
                      = delete it; many editors show it only when asked to show invisible characters
                1 error
                """);
    }

    private String decoded(String text) {
        return TextDecoder.decode("a.md", text.getBytes(StandardCharsets.UTF_8), diagnostics).orElseThrow().text();
    }

    private static String report(byte... bytes) {
        DiagnosticCollector found = new DiagnosticCollector();
        assertThat(TextDecoder.decode("a.md", bytes, found)).isEmpty();
        return new TextReport(false, 50).print(found.sorted());
    }
}
