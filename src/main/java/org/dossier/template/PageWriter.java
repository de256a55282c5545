package org.dossier.template;

import java.io.IOException;
import java.io.Writer;

/** Keeps a page in memory until it is whole, and ends one that grows without end. */
final class PageWriter extends Writer {

    private final StringBuilder page = new StringBuilder(8192);
    private final int limit;

    /** @param limit in UTF-16 code units */
    PageWriter(int limit) {
        this.limit = limit;
    }

    /** Thrown when a page would grow over the limit. */
    static final class Full extends IOException {}

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        makeRoom(length);
        page.append(characters, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        makeRoom(length);
        page.append(text, offset, offset + length);
    }

    private void makeRoom(int length) throws Full {
        if (length > limit - page.length()) {
            throw new Full();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return page.toString();
    }
}
