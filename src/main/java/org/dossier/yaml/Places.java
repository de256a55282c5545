package org.dossier.yaml;

import org.dossier.text.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the engine's places, code points counted from the start of the part it was given, into spans of the file. */
final class Places {

    private final Span part;
    /** Offset in the part for each code point; none when every code point is one code unit, as in almost all files. */
    private final int[] offsets;

    Places(Span part) {
        this.part = part;
        this.offsets = offsets(part.text());
    }

    private static int[] offsets(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        int offset = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[count] = offset;
        return offsets;
    }

    Span part() {
        return part;
    }

    Span of(Event event) {
        int start = event.getStartMark().map(this::offset).orElse(part.start());
        int end = event.getEndMark().map(this::offset).orElse(start);
        return part.file().span(start, Math.max(start, end));
    }

    /** The character at a mark, or the point after the last one. */
    Span at(Mark mark) {
        return at(mark.getIndex());
    }

    /** @param index code points from the start of the part */
    Span at(int index) {
        int start = offset(index);
        int end = start < part.end() && part.file().text().charAt(start) != '\n' ? start + 1 : start;
        return part.file().span(start, end);
    }

    private int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    private int offset(int index) {
        int inPart = offsets.length == 0 ? index : offsets[Math.min(index, offsets.length - 1)];
        return Math.min(part.start() + inPart, part.end());
    }
}
