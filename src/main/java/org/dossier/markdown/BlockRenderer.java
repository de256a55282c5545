package org.dossier.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import org.dossier.model.Heading;
import org.dossier.model.QuotedWords;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;

/** Paragraphs, headings, lists, quotations, code and tables to markup. */
final class BlockRenderer {

    private final Dialect dialect;
    private final MarkupWriter out;
    private final Places places;
    private final Anchors anchors;
    private final DiagnosticCollector diagnostics;
    private final InlineRenderer inlines;
    private final TableRenderer tables;
    private final HeadingRenderer headings;
    private final OwnWords ownWords;
    private final Passages passages;

    BlockRenderer(Dialect dialect, MarkupWriter out, Places places, Footnotes footnotes, DiagnosticCollector diagnostics) {
        this.dialect = dialect;
        this.out = out;
        this.places = places;
        this.anchors = new Anchors();
        this.diagnostics = diagnostics;
        this.ownWords = new OwnWords(places);
        this.inlines = new InlineRenderer(dialect, out, places, footnotes, anchors, ownWords, diagnostics);
        this.passages = new Passages(inlines, ownWords, places);
        this.tables = new TableRenderer(out, inlines, passages, places, anchors, diagnostics);
        this.headings = new HeadingRenderer(dialect, out, inlines, places, anchors, diagnostics);
    }

    List<Heading> headings() {
        return headings.all();
    }

    Passages passages() {
        return passages;
    }

    OwnWords ownWords() {
        return ownWords;
    }

    void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    void block(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph, "");
        } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            headings.heading(heading);
        } else if (node instanceof DefinitionList) {
            out.line().raw("<dl>\n");
            children(node);
            out.raw("</dl>\n");
        } else if (node instanceof DefinitionTerm) {
            term(node);
        } else if (node instanceof DefinitionItem item) {
            item("dd", item, item.isTight());
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof BlockQuote) {
            quotation(node);
        } else if (node instanceof FencedCodeBlock code) {
            fenced(code);
        } else if (node instanceof IndentedCodeBlock code) {
            code(lines(code), "");
        } else if (node instanceof ThematicBreak) {
            out.line().raw(dialect == Dialect.SITE ? "<hr>\n" : "<hr />\n");
        } else if (node instanceof TableBlock table) {
            tables.table(table);
        } else if (node instanceof HtmlBlockBase) {
            html(node);
        } else if (node instanceof DirectiveBlock || node instanceof DirectiveBlock.Sign) {
            misplaced(node);
        } else if (!(node instanceof BlankLine || node instanceof Reference || node instanceof FootnoteBlock)) {
            throw new IllegalStateException("no markup is known for a " + node.getClass().getSimpleName());
        }
    }

    /** @param suffix markup to end the paragraph with */
    private void paragraph(Paragraph paragraph, String suffix) {
        if (!paragraph.hasChildren()) {
            return;
        }
        Attributes attributes = inlines.attributesOf(paragraph);
        out.line().raw("<p").raw(Bearer.PARAGRAPH.markup(attributes, anchors, diagnostics)).raw(">");
        words(paragraph, attributes);
        out.raw(suffix).raw("</p>\n");
    }

    private void words(Paragraph paragraph, Attributes attributes) {
        passages.start();
        passages.write(paragraph);
        passages.end(attributes, places.of(paragraph.getChars().trim()));
    }

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        int start = ordered ? ((OrderedList) list).getStartNumber() : 1;
        out.line().raw(ordered ? "<ol" : "<ul").raw(start == 1 ? "" : " start=\"" + start + "\"").raw(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem one) {
                item("li", one, list.isTight());
            }
        }
        out.raw(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void item(String name, ListItem item, boolean tight) {
        // The words of a tight item have no paragraph of their own, so its first attributes go to the item.
        Paragraph first = tight && item.getFirstChild() instanceof Paragraph paragraph ? paragraph : null;
        Attributes attributes = first == null ? Attributes.NONE : inlines.attributesOf(first);
        out.line().raw("<").raw(name).raw(Bearer.PARAGRAPH.markup(attributes, anchors, diagnostics)).raw(">");
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node == first) {
                words(first, attributes);
            } else if (tight && node instanceof Paragraph more) {
                out.line();
                words(more, inlines.attributesOf(more));
            } else {
                block(node);
            }
        }
        out.raw("</").raw(name).raw(">\n");
    }

    private void term(Node term) {
        out.line().raw("<dt>");
        inlines.unlinked(() -> {
            for (Node node = term.getFirstChild(); node != null; node = node.getNext()) {
                inlines.block(node);
            }
        });
        out.raw("</dt>\n");
    }

    private void quotation(Node quotation) {
        out.line().raw("<blockquote>\n");
        int words = passages.quote(() -> children(quotation));
        if (!passages.inQuotation()) {
            passages.addQuotation(new QuotedWords(words, "", false, places.firstLine(quotation)));
        }
        out.line().raw("</blockquote>\n");
    }

    private void fenced(FencedCodeBlock code) {
        if (code.getClosingMarker().isEmpty() && dialect == Dialect.SITE) {
            diagnostics.warning(
                    Code.UNCLOSED_FENCE,
                    places.of(code.getOpeningMarker()),
                    "the code block is not closed",
                    "end it with a line " + code.getOpeningMarker());
        }
        String info = Escaping.unescapeString(code.getInfo().toString()).strip();
        int space = info.indexOf(' ');
        code(lines(code), space < 0 ? info : info.substring(0, space));
    }

    private static String lines(Block code) {
        StringBuilder lines = new StringBuilder();
        code.getContentLines().forEach(lines::append);
        return lines.toString();
    }

    private void code(String content, String language) {
        out.line().raw("<pre><code");
        if (!language.isEmpty()) {
            out.raw(" class=\"language-").text(language).raw("\"");
        }
        out.raw(">").text(content);
        if (!content.isEmpty() && !content.endsWith("\n")) {
            out.raw("\n");
        }
        out.raw("</code></pre>\n");
    }

    private void html(Node node) {
        if (dialect == Dialect.COMMONMARK) {
            out.line();
            ((HtmlBlockBase) node).getContentLines().forEach(out::raw);
            out.line();
        } else {
            inlines.rawHtml().report(places.firstLine(node));
            out.line().raw("<p>").text(node.getChars().trimEnd()).raw("</p>\n");
        }
    }

    /** Directives at the top level are read by {@link DirectiveReader}. */
    private void misplaced(Node node) {
        boolean closes = node instanceof DirectiveBlock.Sign sign && sign.role() == DirectiveBlock.Sign.Role.CLOSES;
        if (!closes) {
            diagnostics.error(
                    Code.INVALID_DIRECTIVE,
                    places.firstLine(node),
                    "a directive stands inside a list, a quotation or a footnote",
                    "begin it at the start of a line, with an empty line before it");
        }
        children(node);
    }

    /** Writes the footnotes marked so far, and those their own words mark. */
    void footnotes(Footnotes footnotes) {
        if (footnotes.size() > 0) {
            out.line().raw("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol type=\"a\">\n");
            for (int i = 0; i < footnotes.size(); i++) {
                footnote(footnotes.block(i), Footnotes.letters(i + 1));
            }
            out.raw("</ol>\n</section>\n");
        }
        footnotes.reportUnused();
    }

    private void footnote(FootnoteBlock footnote, String letters) {
        String back = " <a class=\"footnote-back\" href=\"#footnote-mark-" + letters + "\" role=\"doc-backlink\" aria-label=\""
                + letters + "\">\u21A9\uFE0E</a>";
        out.line().raw("<li id=\"footnote-").raw(letters).raw("\">\n");
        Node last = footnote.getLastChild();
        for (Node node = footnote.getFirstChild(); node != null; node = node.getNext()) {
            if (node == last && node instanceof Paragraph paragraph) {
                paragraph(paragraph, back);
            } else {
                block(node);
            }
        }
        if (!(last instanceof Paragraph)) {
            out.line().raw("<p>").raw(back.strip()).raw("</p>\n");
        }
        out.raw("</li>\n");
    }
}
