package org.dossier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dossier.model.PlainText;
import org.dossier.text.Span;
import org.dossier.yaml.Node;

/**
 * What front matter says in words, with places, at any depth: not ids, dates, addresses or words of a fixed list.
 *
 * <p>{@code was} of a correction is left out: it repeats what was wrong, so that readers see what was put right.
 */
final class FrontMatterTexts {

    private static final Set<String> KEYS = Set.of(
            "title", "summary", "change-note", "name", "aliases", "roles", "film-roles", "matter", "court", "as", "place",
            "question", "by", "capacity", "says", "found", "reading", "why", "network", "synopsis", "role", "term", "also", "is");

    private static final int AHEAD = 100;

    private final List<PlainText> texts = new ArrayList<>();

    private FrontMatterTexts() {}

    /** In the order written. */
    static List<PlainText> of(Node.Mapping mapping) {
        FrontMatterTexts found = new FrontMatterTexts();
        found.keys(mapping);
        return found.texts;
    }

    private void keys(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            // Keys under x are the site's own, and no page of the built-in theme shows them.
            if (!key.equals("x")) {
                node(entry.value(), KEYS.contains(key));
            }
        }
    }

    private void node(Node node, boolean said) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> node(item, said));
        } else if (node instanceof Node.Mapping mapping && said) {
            // A title for each language.
            mapping.entries().forEach(entry -> node(entry.value(), true));
        } else if (node instanceof Node.Mapping mapping) {
            keys(mapping);
        } else if (node instanceof Node.Scalar scalar && said && !scalar.isAbsent() && !scalar.text().isBlank()) {
            texts.add(text(scalar));
        }
    }

    /**
     * Letter by letter: a folded text has line ends and indentation between its words, a quoted one doubled quotes. A letter
     * that is written by its number is taken to stand where the one before it ends.
     */
    private static PlainText text(Node.Scalar scalar) {
        Span span = scalar.span();
        String written = span.file().text();
        String text = scalar.text();
        PlainText.Builder words = new PlainText.Builder();
        int at = span.start();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int found = find(letter, written, at, span.end());
            words.add(letter, found < 0 ? Math.max(span.start(), at - 1) : found);
            at = found < 0 ? at : found + 1;
        }
        return words.build(span.file());
    }

    /** Not far ahead: an indentation, a quote, the sign before a block; -1 when the letter is not written there. */
    private static int find(char letter, String written, int from, int end) {
        for (int at = from; at < Math.min(end, from + AHEAD); at++) {
            char c = written.charAt(at);
            if (c == letter || letter == ' ' && c == '\n') {
                return at;
            }
        }
        return -1;
    }
}
