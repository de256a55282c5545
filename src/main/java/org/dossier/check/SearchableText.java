package org.dossier.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * All that can be read in a file, as one text for {@link WordReader}: what is shown first, with a mark at each heading or
 * line, then what stands in attributes, comments and scripts, and the same again where it may be read another way.
 */
final class SearchableText {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([0-9a-fA-F]{1,6})[ \\t\\n]?|([nrtbf\"/]))");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private final Predicate<String> isNew;
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder apart = new StringBuilder();

    /** Whether letters ever stood on both sides of a seam. */
    private boolean seamed;

    /** @param isNew tells whether the text of an attribute, comment or script is to be read: most stand on many pages */
    SearchableText(Predicate<String> isNew) {
        this.isNew = isNew;
    }

    /** Takes a node of a page, in the order of the page; those in it follow by themselves. */
    void begin(Node node) {
        if (node instanceof TextNode text) {
            shown(text.getWholeText());
        } else if (node instanceof Element element) {
            border(element);
            if (isHeading(element.normalName())) {
                shown.append(WordReader.MARK);
            }
            // Asked for its attributes, an element without makes a list of them.
            if (element.attributesSize() > 0) {
                element.attributes().forEach(attribute -> apart(attribute.getValue()));
            }
        } else if (node instanceof DataNode data) {
            apart(data.getWholeData());
        } else if (node instanceof Comment comment) {
            apart(comment.getData());
        }
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    private void shown(String text) {
        boolean seam = !shown.isEmpty() && shown.charAt(shown.length() - 1) == WordReader.SEAM;
        seamed |= seam && !text.isEmpty() && Character.isLetter(text.charAt(0));
        shown.append(text);
    }

    void end(Node node) {
        if (node instanceof Element element) {
            border(element);
        }
    }

    /** Inside a paragraph, markup may stand in the middle of a word; elsewhere it parts words. */
    private void border(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            shown.append(' ');
        } else if (!shown.isEmpty() && Character.isLetter(shown.charAt(shown.length() - 1))) {
            shown.append(WordReader.SEAM);
        }
    }

    private void apart(String text) {
        if (!text.isEmpty() && isNew.test(text)) {
            apart.append(WordReader.BREAK).append(text);
            String decoded = decoded(text);
            if (!decoded.equals(text)) {
                apart.append(WordReader.BREAK).append(decoded);
            }
        }
    }

    /** The page read so far. */
    String page() {
        // Two elements side by side may be shown with a space between them, which only the style sheet knows.
        String words = shown.toString();
        String parted = seamed ? WordReader.BREAK + words.replace(WordReader.SEAM, ' ').replace(WordReader.MARK, ' ') : "";
        return words + apart + parted;
    }

    /** A file of text that is no page: style sheet, script, data, feed, picture in SVG. */
    static String file(String text) {
        StringBuilder all = new StringBuilder(text.replace("\n", "\n" + WordReader.MARK));
        String decoded = decoded(text);
        if (!decoded.equals(text)) {
            all.append(WordReader.BREAK).append(decoded);
        }
        if (decoded.indexOf('<') >= 0) {
            all.append(WordReader.BREAK).append(decoded(TAG.matcher(decoded).replaceAll("")));
            all.append(WordReader.BREAK).append(decoded(TAG.matcher(decoded).replaceAll(" ")));
        }
        return all.toString();
    }

    /** Without the escapes of JSON, CSS, XML and addresses. */
    private static String decoded(String text) {
        String result = text;
        if (result.indexOf('\\') >= 0) {
            result = ESCAPE.matcher(result).replaceAll(SearchableText::letter);
        }
        if (result.indexOf('&') >= 0) {
            result = Parser.unescapeEntities(result, false);
        }
        if (result.indexOf('%') >= 0) {
            result = percentDecoded(result);
        }
        return result;
    }

    private static String letter(MatchResult escape) {
        if (escape.group(3) != null) {
            return "/\"".contains(escape.group(3)) ? escape.group(3) : " ";
        }
        int letter = Integer.parseInt(escape.group(1) != null ? escape.group(1) : escape.group(2), 16);
        return letter > ' ' && Character.isValidCodePoint(letter) ? Matcher.quoteReplacement(Character.toString(letter)) : " ";
    }

    private static String percentDecoded(String text) {
        return PERCENT.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(URLDecoder.decode(match.group(), StandardCharsets.UTF_8)));
    }
}
