package org.dossier.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Heading;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;

/** Headings to markup: unique ids, and levels without a gap. */
final class HeadingRenderer {

    private static final int TITLE = 1;

    private final Dialect dialect;
    private final MarkupWriter out;
    private final InlineRenderer inlines;
    private final Places places;
    private final Anchors anchors;
    private final DiagnosticCollector diagnostics;
    private final List<Heading> all = new ArrayList<>();

    private int previous = TITLE;

    HeadingRenderer(Dialect dialect, MarkupWriter out, InlineRenderer inlines, Places places, Anchors anchors, DiagnosticCollector diagnostics) {
        this.dialect = dialect;
        this.out = out;
        this.inlines = inlines;
        this.places = places;
        this.anchors = anchors;
        this.diagnostics = diagnostics;
    }

    List<Heading> all() {
        return all;
    }

    void heading(com.vladsch.flexmark.ast.Heading heading) {
        if (dialect == Dialect.COMMONMARK) {
            element(heading, heading.getLevel(), "");
            return;
        }
        String words = PlainWords.of(heading).strip();
        Span place = places.of(heading);
        if (words.isEmpty()) {
            diagnostics.warning(Code.EMPTY_HEADING, place, "the heading has no words", "write some, or delete it");
            return;
        }
        int level = level(heading.getLevel(), place);
        Attributes attributes = heading.getLastChild() instanceof AttributeMark mark
                ? Attributes.parse(places.of(mark), Code.INVALID_ATTRIBUTE, diagnostics)
                : Attributes.NONE;
        String written = Bearer.HEADING.markup(attributes, anchors, diagnostics);
        String id = attributes.id().map(Attributes.Attribute::name).orElseGet(() -> anchors.of(words, place));
        all.add(new Heading(level, id, words, place));
        element(heading, level, attributes.id().isPresent() ? written : " id=\"" + id + "\"" + written);
    }

    private int level(int written, Span place) {
        if (written == TITLE) {
            diagnostics.warning(
                    Code.HEADING_ONE,
                    place,
                    "a heading of level 1 is the page's title",
                    "write ## before it; it is shown as a heading of level 2");
        }
        int level = Math.max(TITLE + 1, written);
        if (level > previous + 1) {
            diagnostics.warning(
                    Code.HEADING_SKIPPED,
                    place,
                    "a heading of level " + level + " follows " + (previous == TITLE ? "the page's title" : "one of level " + previous),
                    "write " + "#".repeat(previous + 1) + " before it");
        }
        previous = level;
        return level;
    }

    private void element(Node heading, int level, String attributes) {
        out.line().raw("<h" + level).raw(attributes).raw(">");
        inlines.unlinked(() -> inlines.block(heading));
        out.raw("</h" + level + ">\n");
    }
}
