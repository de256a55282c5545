package org.dossier.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 without what makes it a programming language: no tags, anchors, aliases or merge keys, one document.
 *
 * <p>Works on the engine's events, not on its nodes: the engine builds nodes by recursion and overflows the stack on
 * 10 KB of {@code "- "}, whereas its events come one at a time, so that nesting is counted before anything recurses.
 */
public final class YamlReader {

    /** Deeper nesting is a slip of the hand, or an attack. */
    static final int DEPTH_LIMIT = 20;

    private static final int SIZE_LIMIT = 256 * 1024;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final DiagnosticCollector diagnostics;
    private final Places places;
    private final YamlFaults faults;

    private YamlReader(Span part, DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
        this.places = new Places(part);
        this.faults = new YamlFaults(places, diagnostics);
    }

    /**
     * Reads a part of a file as one YAML document; an empty one is an empty mapping.
     *
     * @param from offset where the part begins
     * @param to offset where it ends
     * @return empty, with errors in {@code diagnostics}, when it cannot be read as a whole; what can be read all the same
     *     (a key given twice, a tag) is reported and returned, so that one run shows all that is wrong
     */
    public static Optional<Node> read(InputFile file, int from, int to, DiagnosticCollector diagnostics) {
        if (to - from > SIZE_LIMIT) {
            diagnostics.error(
                    Code.FRONT_MATTER_TOO_LARGE,
                    file.lineSpan(file.lineAt(from)),
                    "this YAML is " + (to - from) / 1024 + " KB long; the limit is " + SIZE_LIMIT / 1024 + " KB",
                    "move long texts into the prose below the front matter; a register can be several files");
            return Optional.empty();
        }
        Span part = file.span(from, to);
        return new YamlReader(part, diagnostics).events().map(new NodeBuilder(part, diagnostics)::build);
    }

    /** The events with their places, refused features reported; empty when nothing can be made of them. */
    private Optional<List<PlacedEvent>> events() {
        List<PlacedEvent> events = new ArrayList<>();
        boolean usable = true;
        int depth = 0;
        int documents = 0;
        try {
            Iterator<Event> all = new Parse(SETTINGS)
                    .parseString(places.part().text())
                    .iterator();
            while (all.hasNext()) {
                Event event = all.next();
                Span span = places.of(event);
                switch (event.getEventId()) {
                    case DocumentStart -> documents++;
                    case MappingStart, SequenceStart -> depth++;
                    case MappingEnd, SequenceEnd -> depth--;
                    case Alias -> {
                        faults.alias(span);
                        usable = false;
                    }
                    default -> {}
                }
                if (documents > 1) {
                    faults.secondDocument(span);
                    return Optional.empty();
                }
                if (depth > DEPTH_LIMIT) {
                    diagnostics.error(
                            Code.YAML_TOO_DEEP,
                            span.within(0, Math.min(1, span.end() - span.start())),
                            "this is nested deeper than " + DEPTH_LIMIT + " levels",
                            "write it flatter; nothing Dossier knows needs more than five levels");
                    return Optional.empty();
                }
                checkNode(event, span);
                events.add(new PlacedEvent(event, span));
            }
        } catch (YamlEngineException e) {
            faults.explain(e);
            return Optional.empty();
        }
        return usable ? Optional.of(events) : Optional.empty();
    }

    private void checkNode(Event event, Span span) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent() && event.getEventId() != Event.ID.Alias) {
            faults.anchor(span);
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag().isPresent()) {
                faults.tag(span);
            }
            if (scalar.isPlain()) {
                faults.checkPlain(scalar.getValue(), span);
            }
        } else if (event instanceof CollectionStartEvent collection && collection.getTag().isPresent()) {
            faults.tag(span);
        }
    }

    /** An event and where it stands in the file. */
    record PlacedEvent(Event event, Span span) {}
}
