package org.dossier.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a file of XML in UTF-8, a line for each element; escaping is the platform's. */
final class XmlText {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * The bytes of a document.
     *
     * @param root the name of its element
     * @param namespace of all elements
     * @param attributes of the root, each name followed by its value
     */
    static byte[] of(String root, String namespace, Consumer<XmlText> content, String... attributes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            XmlText text = new XmlText(xml);
            text.attributes(attributes);
            xml.writeCharacters("\n");
            content.accept(text);
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written to memory", e);
        }
        return out.toByteArray();
    }

    /** An element with elements in it. */
    void element(String name, Runnable content) {
        write(() -> {
            xml.writeStartElement(name);
            xml.writeCharacters("\n");
            content.run();
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** An element with a text; none for an empty one. */
    void element(String name, String text) {
        if (!text.isEmpty()) {
            write(() -> {
                xml.writeStartElement(name);
                xml.writeCharacters(allowed(text));
                xml.writeEndElement();
                xml.writeCharacters("\n");
            });
        }
    }

    /** An element with nothing in it but attributes, each name followed by its value. */
    void empty(String name, String... attributes) {
        write(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
            xml.writeCharacters("\n");
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    /** Without what XML 1.0 cannot hold, not even escaped (section 2.2, "Char"). */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) || c == '\t' || c == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written to memory", e);
        }
    }
}
