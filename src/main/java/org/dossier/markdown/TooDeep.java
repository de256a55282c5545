package org.dossier.markdown;

/** Unwinds the renderer from a place too deep to go on. */
final class TooDeep extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    /** @param offset in the prose, from 0 */
    TooDeep(int offset) {
        super("nested too deeply at offset " + offset, null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
