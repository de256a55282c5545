package org.dossier.markdown;

/**
 * Follows the quotation marks of a passage, to tell an editor's words from those of others.
 *
 * <p>Known are “…”, «…», „…“, „…” and "…". Single marks are not: the closing one is also the apostrophe.
 */
final class QuotationMarks {

    private static final String OUTSIDE = "";

    /** The marks of which one ends the quotation. */
    private String closing = OUTSIDE;

    /** A passage begins; what was not closed in the last one ends there. */
    void reset() {
        closing = OUTSIDE;
    }

    /** Whether the words that follow are quoted. */
    boolean isQuoting() {
        return !closing.isEmpty();
    }

    /**
     * Reads on to where a quotation begins or ends.
     *
     * @param from offset of a character of {@code text}
     * @return the offset behind the mark, or the end of the text
     */
    int read(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            String next = isQuoting() ? OUTSIDE : closing(c);
            if (isQuoting() ? closing.indexOf(c) >= 0 : !next.isEmpty()) {
                closing = next;
                return i + 1;
            }
        }
        return text.length();
    }

    /** The marks of which each closes what another opens; empty for one that opens nothing. */
    static String closing(char opening) {
        return switch (opening) {
            case '\u201C' -> "\u201D";
            case '\u00AB' -> "\u00BB";
            case '\u201E' -> "\u201C\u201D";
            case '"' -> "\"";
            default -> "";
        };
    }
}
