package org.dossier.markdown;

import static org.dossier.text.Code.FORBIDDEN_LINK;
import static org.dossier.text.Code.INVALID_ATTRIBUTE;
import static org.dossier.text.Code.INVALID_CITATION;
import static org.dossier.text.Code.MARK_IN_LINK;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Html;

/** Words, emphasis, code, links and marks to markup. */
final class InlineRenderer {

    /** Deeper than any text a person writes, and far from what a stack holds. */
    private static final int DEEPEST = 50;

    private final Dialect dialect;
    private final MarkupWriter out;
    private final Places places;
    private final Footnotes footnotes;
    private final OwnWords ownWords;
    private final DiagnosticCollector diagnostics;
    private final CitationParser citations;
    private final RawHtml rawHtml;
    private final LinkRenderer links;
    private final QuotationScanner quotations = new QuotationScanner();
    private final QuotationMarks quotationMarks = new QuotationMarks();

    private int depth;
    private boolean inLink;
    private int unlinked;
    private boolean cited;
    private boolean worded;

    InlineRenderer(
            Dialect dialect,
            MarkupWriter out,
            Places places,
            Footnotes footnotes,
            Anchors anchors,
            OwnWords ownWords,
            DiagnosticCollector diagnostics) {
        this.dialect = dialect;
        this.out = out;
        this.places = places;
        this.footnotes = footnotes;
        this.ownWords = ownWords;
        this.diagnostics = diagnostics;
        this.citations = new CitationParser(diagnostics);
        this.rawHtml = new RawHtml(diagnostics);
        this.links = new LinkRenderer(dialect, out, places, anchors, diagnostics);
    }

    /** Forgets what {@link #cited()} and {@link #worded()} tell. */
    void startPassage() {
        cited = false;
        worded = false;
    }

    /** Whether a source was cited since the passage started, in the text or in a footnote it marks. */
    boolean cited() {
        return cited;
    }

    /** Whether there were words outside links, which state something by themselves. */
    boolean worded() {
        return worded;
    }

    /** All words written so far. */
    int words() {
        return quotations.words();
    }

    /** Writes all that stands in a paragraph or cell, and tells the quotations in it. */
    List<QuotationScanner.Found> run(Node part) {
        quotations.startRun();
        block(part);
        return quotations.endRun(part.getEndOffset());
    }

    /** Runs what writes others' words, or words that name what follows: no term is looked for in them. */
    void unlinked(Runnable writing) {
        unlinked++;
        writing.run();
        unlinked--;
    }

    RawHtml rawHtml() {
        return rawHtml;
    }

    /** Writes all that stands in a paragraph, heading or cell, and keeps its words. */
    void block(Node block) {
        children(block);
        ownWords.block(block);
    }

    private void children(Node parent) {
        if (depth == 0) {
            quotationMarks.reset();
        }
        if (++depth > DEEPEST && dialect == Dialect.SITE) {
            throw new TooDeep(parent.getStartOffset());
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node);
        }
        depth--;
    }

    private void node(Node node) {
        if (node instanceof Text) {
            quotations.text(node.getChars(), node.getStartOffset());
            words(PlainWords.unescape(node.getChars()));
        } else if (node instanceof SoftLineBreak) {
            quotations.space();
            write("\n");
        } else if (node instanceof CitationMark mark) {
            citation(mark);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof HtmlEntity) {
            String text = Escaping.unescapeHtml(node.getChars().toString());
            quotations.text(text, node.getStartOffset());
            words(text);
        } else if (node instanceof Code code) {
            worded |= !inLink;
            quotations.plain(PlainWords.code(code));
            out.raw("<code>").text(PlainWords.code(code)).raw("</code>");
        } else if (node instanceof HardLineBreak) {
            quotations.space();
            out.raw(dialect == Dialect.SITE ? "<br>\n" : "<br />\n");
        } else if (node instanceof Image image) {
            links.image(image);
        } else if (node instanceof FootnoteMark mark) {
            footnote(mark);
        } else if (node instanceof AutoLink link) {
            links.automatic(link, link.getText(), inLink);
        } else if (node instanceof MailLink link) {
            links.mail(link.getText(), inLink);
        } else if (node instanceof BrokenLink link) {
            broken(link);
        } else if (node instanceof HtmlInlineBase) {
            html(node);
        } else if (node instanceof AttributeMark) {
            attributes(node);
        } else {
            words(node.getChars().toString());
        }
    }

    private void words(String text) {
        if (!inLink && !worded) {
            worded = text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
        write(text);
    }

    private void write(String text) {
        boolean linkable = dialect == Dialect.SITE && !inLink && unlinked == 0;
        int end;
        for (int start = 0; start < text.length(); start = end) {
            boolean quoting = quotationMarks.isQuoting();
            end = quotationMarks.read(text, start);
            String stretch = text.substring(start, end);
            if (linkable && !quoting) {
                out.words(stretch);
            } else {
                out.text(stretch);
            }
        }
    }

    private void element(String name, Node node) {
        out.raw("<").raw(name).raw(">");
        children(node);
        out.raw("</").raw(name).raw(">");
    }

    private void link(Link link) {
        boolean opened = links.open(link);
        boolean outer = inLink;
        inLink = true;
        children(link);
        inLink = outer;
        if (opened) {
            out.raw("</a>");
        }
    }

    private void citation(CitationMark mark) {
        cited = true;
        if (!mark.isClosed()) {
            diagnostics.error(
                    INVALID_CITATION, places.of(mark), "the citation is not closed", "end it with ]: [@S024]");
            out.text(mark.getChars());
            return;
        }
        if (!isMisplaced(mark)) {
            citations.mark(places.of(mark)).ifPresent(citation -> out.close().hole(new Piece.NoteMark(citation)));
        }
    }

    private void footnote(FootnoteMark mark) {
        cited |= footnotes.cites(mark);
        if (!isMisplaced(mark)) {
            out.raw(footnotes.mark(mark).orElseGet(() -> Html.escape(mark.getChars().toString()).markup()));
        }
    }

    private void broken(BrokenLink link) {
        if (dialect == Dialect.SITE) {
            diagnostics.error(
                    FORBIDDEN_LINK,
                    places.of(link.address()),
                    "the address \"" + link.address() + "\" holds a space",
                    "write %20 instead; if no link is meant, write a space before the round bracket");
        }
        out.text(link.getChars());
    }

    /** A mark is a link, and links cannot stand in links. */
    private boolean isMisplaced(Node mark) {
        if (inLink) {
            diagnostics.error(
                    MARK_IN_LINK,
                    places.of(mark),
                    "\"" + mark.getChars() + "\" stands inside the words of a link",
                    "put it behind the link");
        }
        return inLink;
    }

    private void html(Node node) {
        if (dialect == Dialect.COMMONMARK) {
            out.raw(node.getChars());
        } else {
            rawHtml.report(places.of(node));
            out.text(node.getChars());
        }
    }

    /** The attributes at the end of a block; none when the braces belong to a link or image. */
    Attributes attributesOf(Node block) {
        if (!(block.getLastChild() instanceof AttributeMark mark)) {
            return Attributes.NONE;
        }
        Node before = mark.getPrevious();
        if (before instanceof InlineLinkNode) {
            return Attributes.NONE;
        }
        if (before == null) {
            bearsNothing(mark, "put them at the end of a paragraph, or right behind a link or image");
            return Attributes.NONE;
        }
        return Attributes.parse(places.of(mark), INVALID_ATTRIBUTE, diagnostics);
    }

    /** Reports attributes at the end of a cell that is not the last of its row. */
    void refuseAttributesOf(Node cell) {
        if (cell.getLastChild() instanceof AttributeMark mark && !(mark.getPrevious() instanceof InlineLinkNode)) {
            bearsNothing(mark, "put those of a row of a table at the end of its last cell, and none in its head");
        }
    }

    private void bearsNothing(Node mark, String hint) {
        diagnostics.error(INVALID_ATTRIBUTE, places.of(mark), "there is nothing before these braces to which they could apply", hint);
    }

    /** Those of a link or image were written with it, those of a block with the block. */
    private void attributes(Node mark) {
        boolean taken = mark.getPrevious() instanceof Link || mark.getPrevious() instanceof Image;
        if (!taken && mark.getNext() != null) {
            bearsNothing(mark, "put them at the end of a paragraph, or right behind a link or image");
        }
        if (!taken) {
            out.close();
        }
    }
}
