package org.dossier.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text: UTF-8 and nothing else, strictly.
 *
 * <p>A byte order mark is dropped; {@code \r\n} and {@code \r} become {@code \n}, so that columns count what an editor
 * shows. Control characters are errors, since no editor shows them.
 */
public final class TextDecoder {

    private TextDecoder() {}

    /**
     * Decodes a file.
     *
     * @param path relative to the site's folder, for messages
     * @return empty, with an error in {@code diagnostics}, when the bytes are not plain UTF-8 text
     */
    public static Optional<InputFile> decode(String path, byte[] bytes, DiagnosticCollector diagnostics) {
        if (isUtf16(bytes)) {
            diagnostics.error(
                    Code.NOT_UTF8, new FileLocation(path), "this file is UTF-16, not UTF-8", "save it as UTF-8 in your editor");
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        InputFile file = new InputFile(path, withLineFeeds(out));
        if (result.isError()) {
            int end = file.text().length();
            diagnostics.error(
                    Code.NOT_UTF8,
                    file.span(end, end),
                    "byte " + String.format("0x%02X", bytes[in.position()]) + " at offset " + in.position() + " is not UTF-8",
                    "save the file as UTF-8 in your editor; it may be Latin-1 or Windows-1252");
            return Optional.empty();
        }
        return hasForbidden(file, diagnostics) ? Optional.empty() : Optional.of(file);
    }

    private static boolean isUtf16(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return true;
        }
        // Without a mark: text in a Latin script has a zero in every second byte.
        int length = Math.min(bytes.length, 64) & ~1;
        int zeros = 0;
        for (int i = 0; i < length; i += 2) {
            if ((bytes[i] == 0) != (bytes[i + 1] == 0)) {
                zeros++;
            }
        }
        return length >= 4 && zeros * 4 >= length;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withLineFeeds(CharBuffer text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.get(i);
            if (c != '\r') {
                out.append(c);
            } else if (i + 1 == text.length() || text.get(i + 1) != '\n') {
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static boolean hasForbidden(InputFile file, DiagnosticCollector diagnostics) {
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == 0x7F) {
                diagnostics.error(
                        Code.FORBIDDEN_CHARACTER,
                        file.span(i, i + 1),
                        "the control character " + codePoint(c) + " is not allowed",
                        "delete it; many editors show it only when asked to show invisible characters");
                return true;
            }
        }
        return false;
    }

    /** As in Unicode's charts: {@code U+202E}. */
    static String codePoint(int character) {
        return String.format("U+%04X", character);
    }
}
