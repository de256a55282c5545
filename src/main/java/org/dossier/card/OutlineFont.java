package org.dossier.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A typeface as outlines: an <a href="https://www.w3.org/TR/SVG11/fonts.html">SVG 1.1 font</a> whose paths know {@code M},
 * {@code L}, {@code Q} and {@code Z} only, with 1000 units to the em and the y axis upwards.
 *
 * <p>{@code java.awt.Font} would ask the system for its rasteriser and its list of fonts, which differ from one computer to the
 * next and are missing in many containers.
 */
final class OutlineFont {

    private static final double UNITS_PER_EM = 1000;

    /** Letters that stand in for those the typeface lacks: thin and unbroken spaces, the hyphen that does not break. */
    private static final Map<Integer, Integer> STAND_INS = Map.of(0x202F, 0x20, 0x2009, 0x20, 0x00A0, 0x20, 0x2011, 0x2D);

    private record Glyph(double advance, String path) {}

    private record Pair(int first, int second) {}

    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final Map<Pair, Double> kerning = new HashMap<>();
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private static final class Regular {
        static final OutlineFont FONT = new OutlineFont("card-regular.svg");
    }

    private static final class Bold {
        static final OutlineFont FONT = new OutlineFont("card-bold.svg");
    }

    static OutlineFont regular() {
        return Regular.FONT;
    }

    static OutlineFont bold() {
        return Bold.FONT;
    }

    private OutlineFont(String file) {
        try (InputStream in = OutlineFont.class.getResourceAsStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    read(xml);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(file + " is no XML", e);
        }
    }

    private void read(XMLStreamReader xml) {
        if (xml.getLocalName().equals("glyph")) {
            String path = xml.getAttributeValue(null, "d");
            glyphs.put(
                    xml.getAttributeValue(null, "unicode").codePointAt(0),
                    new Glyph(Double.parseDouble(xml.getAttributeValue(null, "horiz-adv-x")), path == null ? "" : path));
        } else if (xml.getLocalName().equals("hkern")) {
            int first = xml.getAttributeValue(null, "u1").codePointAt(0);
            String seconds = xml.getAttributeValue(null, "u2");
            double closer = Double.parseDouble(xml.getAttributeValue(null, "k"));
            // Letters with commas between them; the comma itself stands alone.
            for (String second : seconds.equals(",") ? new String[] {","} : seconds.split(",")) {
                kerning.put(new Pair(first, second.codePointAt(0)), closer);
            }
        }
    }

    /** Whether there is an outline for every letter of a text. */
    boolean has(String text) {
        return text.codePoints().allMatch(letter -> glyphs.containsKey(known(letter)));
    }

    private static int known(int letter) {
        return STAND_INS.getOrDefault(letter, letter);
    }

    /** How wide a text is, in pixels, at a size in pixels. */
    double width(String text, double size) {
        double width = 0;
        int before = 0;
        for (int letter : text.codePoints().map(OutlineFont::known).toArray()) {
            width += advance(before, letter);
            before = letter;
        }
        return width * size / UNITS_PER_EM;
    }

    /** From one letter's place to the next's, with the space between the letter and the one before it; 0 for none before. */
    private double advance(int before, int letter) {
        return glyphs.get(letter).advance() - kerning.getOrDefault(new Pair(before, letter), 0.0);
    }

    /** A text as a shape that begins at {@code x} and stands on a line at {@code y}. */
    Shape outline(String text, double size, double x, double y) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / UNITS_PER_EM;
        double at = 0;
        int before = 0;
        for (int letter : text.codePoints().map(OutlineFont::known).toArray()) {
            double start = at - kerning.getOrDefault(new Pair(before, letter), 0.0);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x + start * scale, y);
            all.append(outlines.computeIfAbsent(letter, this::outline).getPathIterator(place), false);
            at += advance(before, letter);
            before = letter;
        }
        return all;
    }

    private Path2D outline(int letter) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        // A letter, then its numbers: M171 -14Q132 -14 104 13Z
        Scanner steps = new Scanner(glyphs.get(letter).path().replaceAll("([MLQZ])", " $1 ").strip());
        while (steps.hasNext()) {
            switch (steps.next()) {
                case "M" -> path.moveTo(steps.nextInt(), steps.nextInt());
                case "L" -> path.lineTo(steps.nextInt(), steps.nextInt());
                case "Q" -> path.quadTo(steps.nextInt(), steps.nextInt(), steps.nextInt(), steps.nextInt());
                default -> path.closePath();
            }
        }
        return path;
    }
}
