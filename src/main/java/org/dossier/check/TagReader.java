package org.dossier.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads the opening tags of a page, one after the other, as the tokenizer of a browser does (HTML, section "Tokenization").
 *
 * <p>jsoup builds a tree, which for the pages of a site takes a fifth of a whole bake, and none of the checks asks what
 * stands in what. It stays the judge of this reader in its test, and here reads character references.
 */
final class TagReader {

    /** Elements whose content is text up to their own closing tag, whatever it looks like. */
    private static final Set<String> TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private final String html;
    private int at;
    private String name = "";
    private final Map<String, String> attributes = new LinkedHashMap<>();

    TagReader(String html) {
        this.html = html;
    }

    /** Goes to the next opening tag; false behind the last. */
    boolean next() {
        if (TEXT.contains(name)) {
            skipText();
        }
        name = "";
        attributes.clear();
        for (at = html.indexOf('<', at); at >= 0; at = html.indexOf('<', at)) {
            char c = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
            if (isLetter(c)) {
                at++;
                if (readTag()) {
                    return true;
                }
            } else if (c == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2))) {
                at += 2;
                // A closing tag may carry attributes, in which ">" is no end; they mean nothing.
                readTag();
                name = "";
                attributes.clear();
            } else if (html.startsWith("<!--", at)) {
                at = commentEnd();
            } else if (c == '!' || c == '?' || c == '/') {
                at = after(">", at);
            } else {
                at++;
            }
        }
        at = html.length();
        return false;
    }

    /** The name of the tag, in lower case. */
    String name() {
        return name;
    }

    /** By name in lower case; of two of the same name the first counts. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** From the first letter of the name to behind the {@code >}; false when the page ends before it. */
    private boolean readTag() {
        int start = at;
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '/' && html.charAt(at) != '>') {
            at++;
        }
        name = html.substring(start, at).toLowerCase(Locale.ROOT);
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                at++;
                return true;
            }
            if (isSpace(c) || c == '/') {
                at++;
            } else {
                readAttribute();
            }
        }
        return false;
    }

    private void readAttribute() {
        int start = at++;
        while (at < html.length() && !isSpace(html.charAt(at)) && "/>=".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String attribute = html.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpace();
        String value = "";
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpace();
            value = value();
        }
        attributes.putIfAbsent(attribute, value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true));
    }

    private String value() {
        char quote = at < html.length() ? html.charAt(at) : '>';
        if (quote == '"' || quote == '\'') {
            int start = at + 1;
            int end = html.indexOf(quote, start);
            at = end < 0 ? html.length() : end + 1;
            return html.substring(start, end < 0 ? html.length() : end);
        }
        int start = at;
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return html.substring(start, at);
    }

    /** To the closing tag of the element that has just been opened. */
    private void skipText() {
        for (at = html.indexOf("</", at); at >= 0; at = html.indexOf("</", at + 2)) {
            int end = at + 2 + name.length();
            boolean closes = html.regionMatches(true, at + 2, name, 0, name.length())
                    && (end == html.length() || isSpace(html.charAt(end)) || html.charAt(end) == '/' || html.charAt(end) == '>');
            if (closes) {
                return;
            }
        }
        at = html.length();
    }

    private int commentEnd() {
        if (html.startsWith("<!-->", at)) {
            return at + 5;
        }
        if (html.startsWith("<!--->", at)) {
            return at + 6;
        }
        for (int dashes = html.indexOf("--", at + 4); dashes >= 0; dashes = html.indexOf("--", dashes + 1)) {
            if (html.startsWith(">", dashes + 2)) {
                return dashes + 3;
            }
            if (html.startsWith("!>", dashes + 2)) {
                return dashes + 4;
            }
        }
        return html.length();
    }

    private int after(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
