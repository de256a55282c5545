package org.dossier.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;
import org.dossier.yaml.Node.Entry;
import org.dossier.yaml.Node.Mapping;
import org.dossier.yaml.Node.Scalar;
import org.dossier.yaml.Node.Sequence;
import org.dossier.yaml.YamlReader.PlacedEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes nodes of events that are known to be balanced and not nested too deep. */
final class NodeBuilder {

    private final Span part;
    private final DiagnosticCollector diagnostics;
    private List<PlacedEvent> events = List.of();
    private int next;

    NodeBuilder(Span part, DiagnosticCollector diagnostics) {
        this.part = part;
        this.diagnostics = diagnostics;
    }

    Node build(List<PlacedEvent> all) {
        events = all.stream().filter(placed -> isContent(placed.event().getEventId())).toList();
        return events.isEmpty() ? new Mapping(List.of(), part) : node();
    }

    private static boolean isContent(Event.ID id) {
        return switch (id) {
            case MappingStart, MappingEnd, SequenceStart, SequenceEnd, Scalar -> true;
            default -> false;
        };
    }

    private Node node() {
        PlacedEvent start = events.get(next++);
        return switch (start.event().getEventId()) {
            case MappingStart -> mapping(start.span());
            case SequenceStart -> sequence(start.span());
            default -> scalar(start);
        };
    }

    private static Scalar scalar(PlacedEvent placed) {
        ScalarEvent event = (ScalarEvent) placed.event();
        return new Scalar(event.getValue(), event.isPlain(), placed.span());
    }

    private Node sequence(Span start) {
        List<Node> items = new ArrayList<>();
        Span last = start;
        while (!isNext(Event.ID.SequenceEnd)) {
            items.add(node());
            last = items.get(items.size() - 1).span();
        }
        return new Sequence(items, whole(start, last));
    }

    private Node mapping(Span start) {
        Map<String, Scalar> seen = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        Span last = start;
        while (!isNext(Event.ID.MappingEnd)) {
            Node key = node();
            Node value = node();
            last = value.span();
            checkedKey(key, seen).ifPresent(word -> entries.add(new Entry(word, value)));
        }
        return new Mapping(entries, whole(start, last));
    }

    private Optional<Scalar> checkedKey(Node key, Map<String, Scalar> seen) {
        if (!(key instanceof Scalar word)) {
            diagnostics.error(Code.INVALID_YAML, key.span(), "a key is one word, but this is " + key.shape());
            return Optional.empty();
        }
        if (word.plain() && word.text().equals("<<")) {
            diagnostics.error(
                    Code.YAML_MERGE, word.span(), "merge keys \"<<\" are not supported", "write the keys out here");
            return Optional.empty();
        }
        Scalar first = seen.putIfAbsent(word.text(), word);
        if (first != null) {
            diagnostics.add(duplicate(word.text(), word.span(), first.span()));
            return Optional.empty();
        }
        return Optional.of(word);
    }

    static Diagnostic duplicate(String key, Span second, Span first) {
        return Diagnostic.error(Code.DUPLICATE_KEY, second, "the key \"" + key + "\" is given twice")
                .related(first, "it is first given here")
                .hint("delete one of the two");
    }

    private boolean isNext(Event.ID id) {
        if (events.get(next).event().getEventId() != id) {
            return false;
        }
        next++;
        return true;
    }

    /** To the closing bracket if there is one; a block collection ends with its last value, not with the blank lines after it. */
    private Span whole(Span start, Span last) {
        Span end = events.get(next - 1).span();
        return part.file().span(start.start(), end.end() > end.start() ? end.end() : last.end());
    }
}
