package org.dossier.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259) with the place of every value. */
public final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final InputFile file;
    private final DiagnosticCollector diagnostics;
    private final JsonParser parser;

    private JsonReader(InputFile file, DiagnosticCollector diagnostics, JsonParser parser) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.parser = parser;
    }

    /**
     * Reads a whole file.
     *
     * @return empty, with an {@code invalid-json} error in {@code diagnostics}, when it is not JSON or is nested deeper
     *     than twenty levels
     */
    public static Optional<Node> read(InputFile file, DiagnosticCollector diagnostics) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
            return new JsonReader(file, diagnostics, parser).document();
        } catch (JacksonException e) {
            diagnostics.add(JsonFaults.explain(file, e));
            return Optional.empty();
        }
    }

    private Optional<Node> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            diagnostics.error(Code.INVALID_JSON, file.span(0, 0), "this file is empty", "write [] for a list without entries");
            return Optional.empty();
        }
        Optional<Node> node = value(first, 1);
        if (node.isPresent() && parser.nextToken() != null) {
            diagnostics.error(Code.INVALID_JSON, tokenSpan(), "something follows the end of the document", "delete it");
            return Optional.empty();
        }
        return node;
    }

    /** Empty when nested too deep, which is reported. */
    private Optional<Node> value(JsonToken token, int depth) {
        if (!token.isStructStart()) {
            return Optional.of(new Node.Scalar(parser.getString(), token != JsonToken.VALUE_STRING, tokenSpan()));
        }
        if (depth > YamlReader.DEPTH_LIMIT) {
            diagnostics.error(
                    Code.INVALID_JSON, tokenSpan(), "this is nested deeper than " + YamlReader.DEPTH_LIMIT + " levels");
            return Optional.empty();
        }
        return token == JsonToken.START_ARRAY ? array(depth) : object(depth);
    }

    private Optional<Node> array(int depth) {
        int start = start();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Optional<Node> item = value(token, depth + 1);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(new Node.Sequence(items, file.span(start, start() + 1)));
    }

    private Optional<Node> object(int depth) {
        int start = start();
        Map<String, Node.Scalar> seen = new HashMap<>();
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Node.Scalar key = new Node.Scalar(parser.currentName(), false, tokenSpan());
            Optional<Node> value = value(parser.nextToken(), depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            Node.Scalar first = seen.putIfAbsent(key.text(), key);
            if (first == null) {
                entries.add(new Node.Entry(key, value.get()));
            } else {
                diagnostics.add(NodeBuilder.duplicate(key.text(), key.span(), first.span()));
            }
        }
        return Optional.of(new Node.Mapping(entries, file.span(start, start() + 1)));
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Jackson knows where a token begins, but not always where it ends. */
    private Span tokenSpan() {
        String text = file.text();
        int start = start();
        int end = start + 1;
        if (text.charAt(start) == '"') {
            while (text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            end++;
        } else if ("[]{}".indexOf(text.charAt(start)) < 0) {
            while (end < text.length() && ",]} \n\t".indexOf(text.charAt(end)) < 0) {
                end++;
            }
        }
        return file.span(start, end);
    }
}
