package org.dossier.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Citation;
import org.dossier.model.ProseContext;
import org.dossier.model.TypedLink;
import org.dossier.text.Html;

/** Markup with holes, filled once for each page it stands on. */
record Markup(List<Piece> pieces) {

    Markup {
        pieces = List.copyOf(pieces);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Stream<Citation> citations() {
        return pieces.stream().filter(Piece.NoteMark.class::isInstance).map(piece -> ((Piece.NoteMark) piece).citation());
    }

    Stream<TypedLink> links() {
        return pieces.stream().filter(Piece.LinkStart.class::isInstance).map(piece -> ((Piece.LinkStart) piece).link());
    }

    /** The markup as it stands on one page; its citations are entered into the page's notes in reading order. */
    Html fill(ProseContext context) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Ready ready) {
                out.append(ready.markup());
            } else if (piece instanceof Piece.LinkStart start) {
                link(start, context.target(start.link().target()), out);
            } else if (piece instanceof Piece.NoteMark mark) {
                mark(context.note(mark.citation()), out);
            }
        }
        return new Html(out.toString());
    }

    private static void link(Piece.LinkStart start, ProseContext.LinkTarget target, StringBuilder out) {
        out.append("<a href=\"");
        Html.escape(target.href(), out);
        out.append('"').append(start.attributes()).append('>');
        if (start.untitled()) {
            Html.escape(target.title(), out);
        }
    }

    private static void mark(ProseContext.NoteMark mark, StringBuilder out) {
        out.append("<sup class=\"note-mark\"><a id=\"");
        Html.escape(mark.markId(), out);
        out.append("\" href=\"#");
        Html.escape(mark.noteId(), out);
        out.append("\" role=\"doc-noteref\" aria-label=\"");
        Html.escape(mark.label(), out);
        out.append("\">").append(mark.number()).append("</a></sup>");
    }
}
