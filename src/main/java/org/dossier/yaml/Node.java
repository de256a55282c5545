package org.dossier.yaml;

import java.util.List;
import java.util.Optional;
import org.dossier.text.Span;

/** A piece of YAML or JSON and where it is written. */
public sealed interface Node {

    Span span();

    /** What it is, in an editor's words, for "takes … but this is …". */
    String shape();

    /**
     * A word, number, date or text; nothing is converted, {@code no} and {@code 2020-01-02} are what they say.
     *
     * @param text without quotes, escapes resolved
     * @param plain written without quotes (in JSON: a number, {@code true}, {@code false}, {@code null})
     */
    record Scalar(String text, boolean plain, Span span) implements Node {

        /** True of {@code key:} with nothing after it, and of YAML's and JSON's words for nothing. */
        public boolean isAbsent() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String shape() {
            return isAbsent() ? "empty" : "\"" + text + "\"";
        }
    }

    /** {@code [a, b]}, or lines that begin with {@code - }. */
    record Sequence(List<Node> items, Span span) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String shape() {
            return "a list";
        }
    }

    /** {@code key: value} lines, or <code>{key: value}</code>; each key once. */
    record Mapping(List<Entry> entries, Span span) implements Node {

        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> find(String key) {
            return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
        }

        @Override
        public String shape() {
            return "a group of keys";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
