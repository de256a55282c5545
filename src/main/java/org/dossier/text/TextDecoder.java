package org.dossier.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text: UTF-8 and nothing else, strictly.
 *
 * <p>A byte order mark is dropped; {@code \r\n} and {@code \r} become {@code \n}, so that columns count what an editor
 * shows. Control characters are errors, since no editor shows them.
 */
public final class TextDecoder {

    private static final char REPLACEMENT = '\uFFFD';

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
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // A string is decoded much faster than through a decoder, but shows faults only as replacement characters, which
        // an author may have written too.
        int fault = text.indexOf(REPLACEMENT) < 0 ? -1 : fault(bytes, start);
        if (fault >= 0) {
            InputFile readable = new InputFile(path, withLineFeeds(new String(bytes, start, fault - start, StandardCharsets.UTF_8)));
            int end = readable.text().length();
            diagnostics.error(
                    Code.NOT_UTF8,
                    readable.span(end, end),
                    "byte " + String.format("0x%02X", bytes[fault]) + " at offset " + fault + " is not UTF-8",
                    "save the file as UTF-8 in your editor; it may be Latin-1 or Windows-1252");
            return Optional.empty();
        }
        InputFile file = new InputFile(path, withLineFeeds(text));
        return hasForbidden(file, diagnostics) ? Optional.empty() : Optional.of(file);
    }

    /** The offset of the first byte that is not UTF-8, or -1. */
    private static int fault(byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(in.remaining()), true);
        return result.isError() ? in.position() : -1;
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

    private static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
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
