package org.dossier.text;

import java.util.Arrays;

/**
 * A text file we read: UTF-8 decoded, without byte order mark, its lines ended by {@code \n} alone.
 *
 * <p>Offsets count UTF-16 code units of {@link #text()} from 0; lines and columns count from 1, a column being one
 * Unicode code point. {@link TextDecoder} makes one from bytes.
 */
public final class InputFile {

    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param path relative to the site's folder, with {@code /} between its parts
     * @param text with {@code \n} line ends; other ends belong to the line they stand in
     */
    public InputFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The number of lines; an empty file has one. */
    public int lines() {
        return lineStarts.length;
    }

    /** The line (from 1) that holds an offset (from 0 to the text's length). */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column (from 1, in code points) of an offset. */
    public int columnAt(int offset) {
        return text.codePointCount(lineStarts[lineAt(offset) - 1], offset) + 1;
    }

    /** The words of a line (from 1), without its end. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
        return text.substring(start, end);
    }

    /** The offset at which a line (from 1) begins. */
    public int lineStart(int number) {
        return lineStarts[number - 1];
    }

    /** @throws IllegalArgumentException when the offsets are reversed or outside the text */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The whole line (from 1), without its end. */
    public Span lineSpan(int number) {
        return span(lineStarts[number - 1], lineStarts[number - 1] + line(number).length());
    }

    @Override
    public String toString() {
        return path;
    }
}
