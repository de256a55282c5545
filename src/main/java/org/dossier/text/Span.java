package org.dossier.text;

/**
 * A stretch of a file's text.
 *
 * @param start offset of the first code unit, from 0
 * @param end offset after the last code unit; equal to {@code start} for a point
 */
public record Span(InputFile file, int start, int end) implements Location {

    public Span {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException(
                    "span " + start + ".." + end + " is not inside " + file.path() + " of length " + file.text().length());
        }
    }

    @Override
    public String path() {
        return file.path();
    }

    /** From 1. */
    public int line() {
        return file.lineAt(start);
    }

    /** From 1, in code points. */
    public int column() {
        return file.columnAt(start);
    }

    /** From 1; the line that holds the last code unit. */
    public int endLine() {
        return file.lineAt(Math.max(start, end - 1));
    }

    /** From 1, in code points; the column after the last code point. */
    public int endColumn() {
        return file.text().codePointCount(file.lineStart(endLine()), end) + 1;
    }

    public String text() {
        return file.text().substring(start, end);
    }

    /** A part of this span; offsets count from its start. */
    public Span within(int from, int to) {
        return new Span(file, start + from, start + to);
    }

    @Override
    public String toString() {
        return path() + ":" + line() + ":" + column();
    }
}
