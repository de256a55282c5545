package org.dossier.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Looks at a text line by line, before it is parsed, for nesting no person writes.
 *
 * <p>flexmark overflows its stack at some 1,500 nested quotations. The scan counts at least as many levels as the parser
 * would make, in linear time; where it counts more (such signs inside a code block), the text is as odd.
 */
final class Nesting {

    static final int DEEPEST = 50;
    static final int MOST_BACKSLASHES = 64;

    private Nesting() {}

    /** The offset at which a text nests more than {@link #DEEPEST} quotations and lists, or -1. */
    static int tooDeep(String text) {
        Deque<Integer> items = new ArrayDeque<>();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int place = lineTooDeep(text, start, end, items);
            if (place >= 0) {
                return place;
            }
            start = end + 1;
        }
        return -1;
    }

    /** @param items the columns at which the items still open have their content */
    private static int lineTooDeep(String text, int start, int end, Deque<Integer> items) {
        int i = start;
        int column = 0;
        int quotations = 0;
        boolean margin = true;
        while (i < end) {
            char c = text.charAt(i);
            int marker = marker(text, i, end);
            if (c == ' ' || c == '\t') {
                column += c == '\t' ? 4 - column % 4 : 1;
                i++;
                continue;
            }
            if (margin) {
                while (!items.isEmpty() && items.peek() > column) {
                    items.pop();
                }
            }
            if (c == '>') {
                quotations++;
                i++;
                column++;
            } else if (marker > 0 && !isRule(text, i, end)) {
                i += marker;
                column += marker;
                items.push(column + 1);
                margin = false;
            } else {
                return -1;
            }
            if (quotations + items.size() > DEEPEST) {
                return i - 1;
            }
        }
        return -1;
    }

    /** The length of a list marker with white space behind it, or 0. */
    private static int marker(String text, int at, int end) {
        int i = at;
        char c = text.charAt(i);
        if (c == '-' || c == '*' || c == '+' || c == ':') {
            i++;
        } else {
            while (i < end && i - at < 9 && Character.isDigit(text.charAt(i))) {
                i++;
            }
            boolean closed = i > at && i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
            i = closed ? i + 1 : at;
        }
        boolean spaced = i == end || text.charAt(i) == ' ' || text.charAt(i) == '\t';
        return i > at && spaced ? i - at : 0;
    }

    /** A line of nothing but one sign and spaces divides; it opens no lists. */
    private static boolean isRule(String text, int from, int end) {
        char sign = text.charAt(from);
        int count = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == sign) {
                count++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return count >= 3 && (sign == '-' || sign == '*');
    }

    /** The offset of the first run of more than {@link #MOST_BACKSLASHES} backslashes, or -1. */
    static int tooManyBackslashes(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '\\' ? run + 1 : 0;
            if (run > MOST_BACKSLASHES) {
                return i - MOST_BACKSLASHES;
            }
        }
        return -1;
    }
}
