package org.dossier.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ends of raw HTML (CommonMark 0.31.2, "Raw HTML").
 *
 * <p>Remembers for each kind whether its end was sought in vain, so that many openings without an end stay linear.
 */
final class HtmlScanner {

    private static final String ATTRIBUTE =
            "(?:\\s++[a-zA-Z_:][a-zA-Z0-9_.:-]*+(?:\\s*+=\\s*+(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)";
    private static final Pattern TAG =
            Pattern.compile("<[a-zA-Z][a-zA-Z0-9-]*+" + ATTRIBUTE + "*+\\s*+/?>|</[a-zA-Z][a-zA-Z0-9-]*+\\s*+>");

    private boolean noComment;
    private boolean noInstruction;
    private boolean noDeclaration;
    private boolean noData;

    /** Before another text. */
    void reset() {
        noComment = false;
        noInstruction = false;
        noDeclaration = false;
        noData = false;
    }

    /** The offset after the tag, comment, instruction, declaration or section that begins at {@code start}, or -1. */
    int end(CharSequence text, int start) {
        char c = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (c == '!') {
            return marked(text, start);
        }
        if (c == '?') {
            int end = noInstruction ? -1 : indexOf(text, "?>", start + 2);
            noInstruction = end < 0;
            return end;
        }
        Matcher tag = TAG.matcher(text).region(start, text.length());
        return tag.lookingAt() ? tag.end() : -1;
    }

    private int marked(CharSequence text, int start) {
        if (startsWith(text, "<!-->", start)) {
            return start + 5;
        }
        if (startsWith(text, "<!--->", start)) {
            return start + 6;
        }
        if (startsWith(text, "<!--", start)) {
            int end = noComment ? -1 : indexOf(text, "-->", start + 4);
            noComment = end < 0;
            return end;
        }
        if (startsWith(text, "<![CDATA[", start)) {
            int end = noData ? -1 : indexOf(text, "]]>", start + 9);
            noData = end < 0;
            return end;
        }
        if (start + 2 < text.length() && Character.isLetter(text.charAt(start + 2)) && text.charAt(start + 2) < 0x80) {
            int end = noDeclaration ? -1 : indexOf(text, ">", start + 3);
            noDeclaration = end < 0;
            return end;
        }
        return -1;
    }

    /** The offset after the next occurrence, or -1. */
    private static int indexOf(CharSequence text, String wanted, int from) {
        for (int i = from; i + wanted.length() <= text.length(); i++) {
            if (startsWith(text, wanted, i)) {
                return i + wanted.length();
            }
        }
        return -1;
    }

    private static boolean startsWith(CharSequence text, String wanted, int at) {
        if (at + wanted.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (text.charAt(at + i) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
