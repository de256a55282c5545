package org.dossier.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;
import org.dossier.text.Suggestions;

/**
 * The footnotes of a page: {@code [^name]} in the text, {@code [^name]: words} anywhere.
 *
 * <p>They are lettered a, b, … z, aa in the order of their first marks, since numbers are the notes of sources.
 */
final class Footnotes {

    /**
     * A footnote.
     *
     * @param marks the marks that stand in its own words
     * @param cites whether its words cite a source
     */
    private record Footnote(String name, FootnoteBlock block, Span place, List<FootnoteMark> marks, boolean cites) {}

    /** Its letters, and how many marks lead to it so far. */
    private record Marked(String letters, int times) {}

    private final Places places;
    private final DiagnosticCollector diagnostics;
    private final Map<String, Footnote> byName = new LinkedHashMap<>();
    private final Map<String, Marked> marked = new HashMap<>();
    private final List<Footnote> order = new ArrayList<>();

    Footnotes(Node document, Places places, DiagnosticCollector diagnostics) {
        this.places = places;
        this.diagnostics = diagnostics;
        collect(document);
        reportCycles();
    }

    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteBlock block) {
                add(block);
            }
            if (node instanceof Block) {
                collect(node);
            }
        }
    }

    private void add(FootnoteBlock block) {
        List<FootnoteMark> marks = new ArrayList<>();
        boolean cites = marksIn(block, marks);
        String name = block.getText().toString();
        Span place = places.of(block.getOpeningMarker().getStartOffset(), block.getClosingMarker().getEndOffset() - 1);
        Footnote first = byName.putIfAbsent(name, new Footnote(name, block, place, marks, cites));
        if (first != null) {
            diagnostics.add(Diagnostic.error(Code.DUPLICATE_FOOTNOTE, place, "the footnote \"" + name + "\" is written twice")
                    .related(first.place(), "the first is here")
                    .hint("give one of them another name"));
        } else if (block.getFirstChild() == null) {
            diagnostics.error(Code.UNKNOWN_FOOTNOTE, place, "the footnote \"" + name + "\" has no words", "write them behind the colon");
        }
    }

    /** Gathers the marks below a node; true when a citation stands there. */
    private static boolean marksIn(Node parent, List<FootnoteMark> marks) {
        boolean cites = false;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteMark mark) {
                marks.add(mark);
            }
            cites |= node instanceof CitationMark || marksIn(node, marks);
        }
        return cites;
    }

    private void reportCycles() {
        Set<String> done = new HashSet<>();
        byName.values().forEach(footnote -> follow(footnote, new HashSet<>(), done));
    }

    private void follow(Footnote footnote, Set<String> path, Set<String> done) {
        if (!done.contains(footnote.name()) && path.add(footnote.name())) {
            for (FootnoteMark mark : footnote.marks()) {
                if (path.contains(mark.name())) {
                    diagnostics.error(
                            Code.CYCLIC_FOOTNOTE,
                            places.of(mark),
                            "the footnote \"" + mark.name() + "\" leads back to itself",
                            "remove this mark");
                } else if (byName.containsKey(mark.name())) {
                    follow(byName.get(mark.name()), path, done);
                }
            }
            path.remove(footnote.name());
            done.add(footnote.name());
        }
    }

    /** Whether the footnote a mark leads to cites a source. */
    boolean cites(FootnoteMark mark) {
        Footnote footnote = byName.get(mark.name());
        return footnote != null && footnote.cites();
    }

    /**
     * The markup of a mark.
     *
     * @return empty, with an {@code unknown-footnote} error, when no footnote has its name
     */
    Optional<String> mark(FootnoteMark mark) {
        Footnote footnote = byName.get(mark.name());
        if (footnote == null) {
            diagnostics.error(
                    Code.UNKNOWN_FOOTNOTE,
                    places.of(mark),
                    "no footnote has the name \"" + mark.name() + "\"",
                    Suggestions.didYouMean(mark.name(), byName.keySet()),
                    "write its words on a line of their own: [^" + mark.name() + "]: …");
            return Optional.empty();
        }
        Marked before = marked.get(mark.name());
        if (before == null) {
            order.add(footnote);
        }
        Marked now = before == null ? new Marked(letters(order.size()), 1) : new Marked(before.letters(), before.times() + 1);
        marked.put(mark.name(), now);
        String letters = now.letters();
        String id = "footnote-mark-" + letters + (now.times() == 1 ? "" : "-" + now.times());
        return Optional.of("<sup class=\"footnote-mark\"><a id=\"" + id + "\" href=\"#footnote-" + letters
                + "\" role=\"doc-noteref\">" + letters + "</a></sup>");
    }

    /** How many were marked so far; rendering one may mark others. */
    int size() {
        return order.size();
    }

    FootnoteBlock block(int index) {
        return order.get(index).block();
    }

    /** Reports those that no mark leads to. */
    void reportUnused() {
        for (Footnote footnote : byName.values()) {
            if (!marked.containsKey(footnote.name())) {
                diagnostics.error(
                        Code.UNUSED_FOOTNOTE,
                        footnote.place(),
                        "nothing in the text leads to the footnote \"" + footnote.name() + "\"",
                        "write [^" + footnote.name() + "] where it belongs, or delete it");
            }
        }
    }

    /** 1 → a, 26 → z, 27 → aa, as in HTML's {@code <ol type="a">}. */
    static String letters(int number) {
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            out.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return out.toString();
    }
}
