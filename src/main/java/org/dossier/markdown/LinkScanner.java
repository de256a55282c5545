package org.dossier.markdown;

/**
 * Finds the ends of link labels, destinations and titles (CommonMark 0.31.2, "Link reference definitions" and "Links").
 *
 * <p>By hand, since flexmark's regular expressions for them need exponential time on runs of backslashes.
 */
final class LinkScanner {

    private static final int LONGEST_LABEL = 999;
    /** cmark's own limit; deeper brackets stand in no real address. */
    private static final int DEEPEST_BRACKETS = 32;

    private LinkScanner() {}

    /** The offset after the label {@code [text]} that begins at {@code start}, or -1. */
    static int label(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_LABEL + 2);
        if (start >= text.length() || text.charAt(start) != '[') {
            return -1;
        }
        boolean blank = true;
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return blank ? -1 : i + 1;
            }
            if (c == '[') {
                return -1;
            }
            if (c == '\\' && i + 1 < limit && isPunctuation(text.charAt(i + 1))) {
                i++;
            }
            blank &= c == ' ' || c == '\t' || c == '\n';
        }
        return -1;
    }

    /** The offset after the destination that begins at {@code start}, with its pointed brackets if it has them, or -1. */
    static int destination(CharSequence text, int start) {
        if (start < text.length() && text.charAt(start) == '<') {
            return pointed(text, start);
        }
        int depth = 0;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7F) {
                break;
            }
            if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                i++;
            } else if (c == '(') {
                if (++depth > DEEPEST_BRACKETS) {
                    return -1;
                }
            } else if (c == ')' && --depth < 0) {
                depth = 0;
                break;
            }
        }
        boolean empty = i == start && !(i < text.length() && text.charAt(i) == ')');
        return depth > 0 || empty ? -1 : i;
    }

    private static int pointed(CharSequence text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
            if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                i++;
            }
        }
        return -1;
    }

    /** The offset after the title that begins at {@code start}, with its quotes, or -1. */
    static int title(CharSequence text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        char open = text.charAt(start);
        char close = open == '(' ? ')' : open;
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == '(' && open == '(') {
                return -1;
            }
            if (c == '\\' && i + 1 < text.length()) {
                i++;
            }
        }
        return -1;
    }

    /** The offset after spaces and at most one line end. */
    static int space(CharSequence text, int from) {
        int i = from;
        boolean ended = false;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || !ended && text.charAt(i) == '\n')) {
            ended |= text.charAt(i) == '\n';
            i++;
        }
        return i;
    }

    /** ASCII punctuation, which a backslash escapes. */
    static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }
}
