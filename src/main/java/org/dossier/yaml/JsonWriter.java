package org.dossier.yaml;

import java.io.StringWriter;
import org.dossier.text.Html;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON, members in the order written: for reports indented by two spaces, lines ended by {@code \n}; for pages in one
 * line.
 *
 * <pre>
 * String json = new JsonWriter().beginObject().value("errors", 2).beginArray("files").value("a.md").end().end().text();
 * </pre>
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter out = new StringWriter();
    private final JsonGenerator json;

    /** Indented. */
    public JsonWriter() {
        this(new Indented());
    }

    private JsonWriter(ObjectWriteContext layout) {
        json = FACTORY.createGenerator(layout, out);
    }

    /** In one line. */
    public static JsonWriter inOneLine() {
        return new JsonWriter(ObjectWriteContext.empty());
    }

    /** Jackson asks its context for the layout. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    public JsonWriter beginObject() {
        json.writeStartObject();
        return this;
    }

    public JsonWriter beginObject(String name) {
        json.writeName(name);
        return beginObject();
    }

    public JsonWriter beginArray() {
        json.writeStartArray();
        return this;
    }

    public JsonWriter beginArray(String name) {
        json.writeName(name);
        return beginArray();
    }

    /** Ends the innermost object or array. */
    public JsonWriter end() {
        if (json.streamWriteContext().inObject()) {
            json.writeEndObject();
        } else {
            json.writeEndArray();
        }
        return this;
    }

    public JsonWriter value(String value) {
        json.writeString(value);
        return this;
    }

    public JsonWriter value(long value) {
        json.writeNumber(value);
        return this;
    }

    public JsonWriter value(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    public JsonWriter value(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    public JsonWriter value(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    /**
     * The text, ended by a line feed.
     *
     * @throws IllegalStateException when an object or array is still open
     */
    public String text() {
        return written() + "\n";
    }

    /**
     * The text for a data block, {@code <script type="application/ld+json">}: no letter in it can end the block, begin a
     * comment or be taken for a reference, and none ends a line of JavaScript. All of them stand in strings, so each may be
     * escaped.
     *
     * @throws IllegalStateException when an object or array is still open
     */
    public Html markup() {
        StringBuilder safe = new StringBuilder();
        for (char letter : written().toCharArray()) {
            switch (letter) {
                case '<' -> safe.append("\\u003C");
                case '>' -> safe.append("\\u003E");
                case '&' -> safe.append("\\u0026");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(letter);
            }
        }
        return new Html(safe.toString());
    }

    private String written() {
        if (!json.streamWriteContext().inRoot()) {
            throw new IllegalStateException("an object or array of this JSON is still open");
        }
        json.flush();
        return out.toString();
    }
}
