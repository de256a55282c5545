package org.dossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The words of a stretch of the tree, without its signs: for ids, contents and descriptions of images. */
final class PlainWords {

    private PlainWords() {}

    /** The words of all that stands in a node. */
    static String of(Node node) {
        StringBuilder out = new StringBuilder();
        children(node, out);
        return out.toString();
    }

    private static void children(Node parent, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text) {
                out.append(unescape(node.getChars()));
            } else if (node instanceof Code code) {
                out.append(code(code));
            } else if (node instanceof HtmlEntity) {
                out.append(Escaping.unescapeHtml(node.getChars().toString()));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append(' ');
            } else if (node instanceof AutoLink link) {
                out.append(link.getText());
            } else if (node instanceof MailLink link) {
                out.append(link.getText());
            } else if (node instanceof CitationMark || node instanceof FootnoteMark) {
                close(out);
            } else if (!(node instanceof AttributeMark)) {
                children(node, out);
            }
        }
    }

    /** A mark stands close to the words before it; without it, so does what follows. */
    private static void close(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** Text without the backslashes that escape its signs. */
    static String unescape(BasedSequence chars) {
        String text = chars.toString();
        return text.indexOf('\\') < 0 ? text : Escaping.unescapeString(text, false);
    }

    /** What a code span shows: line ends are spaces, and one space at both ends is dropped. */
    static String code(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }
}
