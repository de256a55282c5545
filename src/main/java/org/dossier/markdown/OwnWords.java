package org.dossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import org.dossier.model.PlainText;
import org.dossier.text.Span;

/** Gathers the words of the site itself, with their places: what stands in a quotation is somebody else's. */
final class OwnWords {

    private final Places places;
    private final List<PlainText> texts = new ArrayList<>();

    private int quotations;

    OwnWords(Places places) {
        this.places = places;
    }

    List<PlainText> texts() {
        return texts;
    }

    /** Until {@link #endQuotation()}, words are others'. */
    void startQuotation() {
        quotations++;
    }

    void endQuotation() {
        quotations--;
    }

    boolean inQuotation() {
        return quotations > 0;
    }

    /** The words of a paragraph, heading or cell; descriptions of its images and titles of its links are texts of their own. */
    void block(Node block) {
        if (!inQuotation()) {
            PlainText.Builder words = new PlainText.Builder();
            children(block, words);
            keep(words);
        }
    }

    /** Words that stand in the file as they are. */
    void written(Span place) {
        PlainText.Builder words = new PlainText.Builder();
        words.add(place.text(), place.start());
        keep(words);
    }

    private void keep(PlainText.Builder words) {
        if (!words.isEmpty()) {
            texts.add(words.build(places.file()));
        }
    }

    private void children(Node parent, PlainText.Builder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text) {
                text(node.getChars(), words);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.add(' ', offset(node.getChars()));
            } else if (node instanceof HtmlEntity) {
                for (char letter : Escaping.unescapeHtml(node.getChars().toString()).toCharArray()) {
                    words.add(letter, offset(node.getChars()));
                }
            } else if (node instanceof Image image) {
                block(image);
                title(image.getTitle());
                words.add(PlainText.GAP, offset(node.getChars()));
            } else if (node instanceof Link link && link.hasChildren()) {
                title(link.getTitle());
                children(link, words);
            } else if (node instanceof Link || node instanceof Code || node instanceof AutoLink || node instanceof MailLink) {
                words.add(PlainText.GAP, offset(node.getChars()));
            } else if (!(node instanceof CitationMark || node instanceof FootnoteMark || node instanceof AttributeMark)) {
                children(node, words);
            }
        }
    }

    private void title(BasedSequence title) {
        if (title.isNotEmpty() && !inQuotation()) {
            PlainText.Builder words = new PlainText.Builder();
            text(title, words);
            keep(words);
        }
    }

    /** Text without the backslashes that escape its signs. */
    private void text(BasedSequence chars, PlainText.Builder words) {
        int from = 0;
        for (int i = chars.indexOf('\\'); i >= 0 && i + 1 < chars.length(); i = chars.indexOf('\\', i + 2)) {
            if (isSign(chars.charAt(i + 1))) {
                words.add(chars.subSequence(from, i), offset(chars) + from);
                from = i + 1;
            }
        }
        words.add(chars.subSequence(from, chars.length()), offset(chars) + from);
    }

    /** ASCII punctuation (CommonMark 0.31, section 2.4). */
    private static boolean isSign(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private int offset(BasedSequence chars) {
        return places.from() + chars.getStartOffset();
    }
}
