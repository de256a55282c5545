package org.dossier.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Prose;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Span;

/** Markdown to {@link Prose}. */
public final class MarkdownParser {

    private MarkdownParser() {}

    /**
     * Parses a part of a file.
     *
     * <p>Never fails and never runs away: a text that is nested too deeply or takes too long gives a {@code too-deep} or
     * {@code too-slow} error and prose of which nothing is known.
     *
     * @param from offset of the first character, from 0
     * @param to offset after the last character
     */
    public static Prose parse(InputFile file, int from, int to, DiagnosticCollector diagnostics) {
        return parse(file, from, to, Worker.BUDGET, diagnostics);
    }

    static Prose parse(InputFile file, int from, int to, Duration budget, DiagnosticCollector diagnostics) {
        String text = file.text().substring(from, to);
        Places places = new Places(file, from);
        if (isRefused(text, places, diagnostics)) {
            return ParsedProse.REFUSED;
        }
        BudgetedText source = new BudgetedText(text);
        DiagnosticCollector found = new DiagnosticCollector();
        Worker.Outcome<ParsedProse> outcome = Worker.run(file.path(), source, budget, () -> render(source, text.isBlank(), places, found));
        if (outcome instanceof Worker.Outcome.Done<ParsedProse> done) {
            found.sorted().forEach(diagnostics::add);
            return done.value();
        }
        // What was found before the end depends on how far it came: not the same on every run.
        if (outcome instanceof Worker.Outcome.Deep<ParsedProse> deep) {
            tooDeep(line(places, deep.offset()), diagnostics);
        } else if (outcome instanceof Worker.Outcome.Slow<ParsedProse> slow) {
            diagnostics.error(
                    Code.TOO_SLOW,
                    line(places, slow.offset()),
                    "the text takes more than " + budget.toSeconds() + " seconds to read, and this line was being read when time was up",
                    "look here for long runs of brackets, backticks, asterisks or backslashes, and remove them");
        }
        return ParsedProse.REFUSED;
    }

    private static boolean isRefused(String text, Places places, DiagnosticCollector diagnostics) {
        int deep = Nesting.tooDeep(text);
        if (deep >= 0) {
            tooDeep(places.of(deep, deep + 1), diagnostics);
        }
        int backslashes = Nesting.tooManyBackslashes(text);
        if (backslashes >= 0) {
            diagnostics.error(
                    Code.TOO_DEEP,
                    places.of(backslashes, backslashes + Nesting.MOST_BACKSLASHES + 1),
                    "more than " + Nesting.MOST_BACKSLASHES + " backslashes stand in a row",
                    "remove them");
        }
        return deep >= 0 || backslashes >= 0;
    }

    private static void tooDeep(Span place, DiagnosticCollector diagnostics) {
        diagnostics.error(
                Code.TOO_DEEP,
                place,
                "lists, quotations or emphasis are nested more than " + Nesting.DEEPEST + " deep here",
                "write the text with fewer levels");
    }

    private static Span line(Places places, int offset) {
        return places.file().lineSpan(places.file().lineAt(places.from() + offset));
    }

    private static ParsedProse render(CharSequence source, boolean blank, Places places, DiagnosticCollector diagnostics) {
        Document document = Grammar.parse(source);
        MarkupWriter out = new MarkupWriter();
        Footnotes footnotes = new Footnotes(document, places, diagnostics);
        BlockRenderer blocks = new BlockRenderer(Dialect.SITE, out, places, footnotes, diagnostics);
        DirectiveReader directives = new DirectiveReader(out, blocks, places, diagnostics);
        List<Part> parts = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DirectiveBlock directive) {
                flow(out).ifPresent(parts::add);
                directives.read(directive).ifPresent(parts::add);
            } else if (node instanceof DirectiveBlock.Sign sign) {
                directives.stray(sign);
            } else {
                blocks.block(node);
            }
        }
        blocks.footnotes(footnotes);
        flow(out).ifPresent(parts::add);
        return new ParsedProse(
                blank,
                opening(document),
                parts,
                blocks.headings(),
                blocks.passages().all(),
                blocks.passages().quotedWords(),
                blocks.ownWords().texts());
    }

    private static String opening(Document document) {
        Node first = document.getFirstChildAny(Paragraph.class);
        return first == null ? "" : PlainWords.of(first).strip();
    }

    private static Optional<Part> flow(MarkupWriter out) {
        Markup markup = out.take();
        return markup.isEmpty() ? Optional.empty() : Optional.of(new Part.Flow(markup));
    }

    /** The markup CommonMark's specification expects, from the same grammar and renderer. */
    static String commonMark(String text) {
        InputFile file = new InputFile("spec.txt", text);
        DiagnosticCollector ignored = new DiagnosticCollector();
        Places places = new Places(file, 0);
        Document document = Grammar.parse(text);
        MarkupWriter out = new MarkupWriter();
        new BlockRenderer(Dialect.COMMONMARK, out, places, new Footnotes(document, places, ignored), ignored).children(document);
        StringBuilder markup = new StringBuilder();
        out.take().pieces().forEach(piece -> markup.append(((Piece.Ready) piece).markup()));
        return markup.toString();
    }
}
