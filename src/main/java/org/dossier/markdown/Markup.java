package org.dossier.markdown;

import java.util.List;
import java.util.Optional;
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

    Stream<String> words() {
        return pieces.stream().filter(Piece.Words.class::isInstance).map(piece -> ((Piece.Words) piece).text());
    }

    /** The markup as it stands on one page; its citations are entered into the page's notes in reading order. */
    Html fill(ProseContext context) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Ready ready) {
                out.append(ready.markup());
            } else if (piece instanceof Piece.LinkStart start) {
                link(start, context, out);
            } else if (piece instanceof Piece.Words words) {
                words(words.text(), context.terms(words.text()), out);
            } else if (piece instanceof Piece.NoteMark mark) {
                mark(context.note(mark.citation()), out);
            }
        }
        return new Html(out.toString());
    }

    private static void link(Piece.LinkStart start, ProseContext context, StringBuilder out) {
        ProseContext.LinkTarget target = context.target(start.link().target());
        // A link with an id, a class or a title of its own is the editor's, as it stands.
        Optional<ProseContext.TermMark> term = start.attributes().isEmpty() ? context.term(start.link().target()) : Optional.empty();
        if (term.isPresent()) {
            term(term.get(), out);
        } else {
            out.append("<a href=\"");
            Html.escape(target.href(), out);
            out.append('"').append(start.attributes()).append('>');
        }
        if (start.untitled()) {
            Html.escape(target.title(), out);
        }
    }

    private static void words(String words, List<ProseContext.TermUse> terms, StringBuilder out) {
        int written = 0;
        for (ProseContext.TermUse use : terms) {
            Html.escape(words.substring(written, use.start()), out);
            term(use.mark(), out);
            Html.escape(words.substring(use.start(), use.end()), out);
            out.append("</a>");
            written = use.end();
        }
        Html.escape(written == 0 ? words : words.substring(written), out);
    }

    private static void term(ProseContext.TermMark mark, StringBuilder out) {
        out.append("<a class=\"term-mark\" id=\"");
        Html.escape(mark.markId(), out);
        out.append("\" href=\"#");
        Html.escape(mark.cardId(), out);
        out.append("\" role=\"doc-glossref\">");
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
