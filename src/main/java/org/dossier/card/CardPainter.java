package org.dossier.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays out one card and draws it.
 *
 * <p>Each line is drawn in one colour, and no two lines share a row. So the picture is drawn as a mask, white on black, and a
 * row's colour is known by its place: the file needs a few shades of four colours and nothing more.
 */
final class CardPainter {

    private static final double MARGIN = 72;
    private static final double MEASURE = Card.WIDTH - 2 * MARGIN;
    private static final double FOOT = Card.HEIGHT - 62;
    private static final double SMALL = 30;
    private static final double STATUS = 40;

    /** Sizes of the title, the largest that fits being taken, with the lines it may have. */
    private static final int[][] TITLE_SIZES = {{84, 2}, {72, 3}, {60, 4}, {50, 5}, {42, 6}};

    private static final int STATUS_LINES = 3;

    /** Room for the mark and the gap behind it. */
    private static final double MARK_SIZE = 30;

    private static final double MARK_ROOM = 46;
    private static final int BARE = -1;
    private static final byte[][] PLACES = Arrays.stream(Ink.values()).map(Ink::places).toArray(byte[][]::new);
    private static final String ELLIPSIS = "\u2026";

    private final BufferedImage mask = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D pen = mask.createGraphics();

    /** The ordinal of each row's ink. */
    private final int[] inks = new int[Card.HEIGHT];

    byte[] paint(Card card) {
        Arrays.fill(inks, BARE);
        pen.setColor(Color.WHITE);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(new Rectangle2D.Double(0, 0, Card.WIDTH, 14), Ink.ACCENT);
        double y = MARGIN + 44;
        write(OutlineFont.regular(), card.kind(), SMALL, MARGIN, y, Ink.ACCENT);
        title(card, y);
        status(card);
        fill(new Rectangle2D.Double(MARGIN, FOOT - 46, MEASURE, 2), Ink.QUIET);
        write(OutlineFont.regular(), fitted(OutlineFont.regular(), card.site(), SMALL, MEASURE), SMALL, MARGIN, FOOT, Ink.QUIET);
        pen.dispose();
        return IndexedPng.of(rows(), Card.WIDTH, Card.HEIGHT, Ink.palette(card.mark()));
    }

    private void title(Card card, double above) {
        for (int[] candidate : TITLE_SIZES) {
            int size = candidate[0];
            List<String> lines = wrapped(OutlineFont.bold(), card.title(), size, MEASURE);
            boolean last = candidate == TITLE_SIZES[TITLE_SIZES.length - 1];
            boolean fits = lines.size() <= candidate[1] && lines.stream().allMatch(line -> OutlineFont.bold().width(line, size) <= MEASURE);
            if (fits || last) {
                double y = above + 28 + size * 0.8;
                for (String line : cut(OutlineFont.bold(), lines, size, MEASURE, candidate[1])) {
                    write(OutlineFont.bold(), line, size, MARGIN, y, Ink.TEXT);
                    y += size * 1.14;
                }
                return;
            }
        }
    }

    /** From the foot upwards: the detail, and above it the status with its mark. */
    private void status(Card card) {
        OutlineFont font = OutlineFont.regular();
        double y = FOOT - 76;
        if (!card.detail().isEmpty()) {
            write(font, fitted(font, card.detail(), SMALL, MEASURE), SMALL, MARGIN, y, Ink.QUIET);
            y -= 48;
        }
        double indent = card.mark() == Card.Mark.NONE ? 0 : MARK_ROOM;
        List<String> lines = cut(font, wrapped(font, card.status(), STATUS, MEASURE - indent), STATUS, MEASURE - indent, STATUS_LINES);
        y -= (lines.size() - 1) * 48;
        if (!lines.isEmpty()) {
            mark(card.mark(), MARGIN, y - 28);
        }
        for (String line : lines) {
            write(font, line, STATUS, MARGIN + indent, y, Ink.STATE);
            y += 48;
        }
    }

    private void mark(Card.Mark mark, double x, double y) {
        Shape dot = new Ellipse2D.Double(x, y, MARK_SIZE, MARK_SIZE);
        Shape ring = new BasicStroke(4).createStrokedShape(new Ellipse2D.Double(x + 2, y + 2, MARK_SIZE - 4, MARK_SIZE - 4));
        switch (mark) {
            case NONE -> {}
            case FILLED_DOT -> fill(dot, Ink.STATE);
            case RING -> fill(ring, Ink.STATE);
            case HALF_FILLED_DOT -> {
                Area half = new Area(dot);
                half.intersect(new Area(new Rectangle2D.Double(x, y, MARK_SIZE / 2, MARK_SIZE)));
                fill(ring, Ink.STATE);
                fill(half, Ink.STATE);
            }
            case STRUCK_RING -> {
                fill(ring, Ink.STATE);
                fill(
                        new BasicStroke(4).createStrokedShape(new Line2D.Double(x - 1, y + MARK_SIZE + 1, x + MARK_SIZE + 1, y - 1)),
                        Ink.STATE);
            }
        }
    }

    private void write(OutlineFont font, String text, double size, double x, double y, Ink ink) {
        if (!text.isEmpty()) {
            fill(font.outline(text, size, x, y), ink);
        }
    }

    private void fill(Shape shape, Ink ink) {
        Rectangle2D bounds = shape.getBounds2D();
        int end = Math.min(Card.HEIGHT, (int) Math.ceil(bounds.getMaxY()) + 1);
        for (int row = Math.max(0, (int) bounds.getMinY() - 1); row < end; row++) {
            inks[row] = ink.ordinal();
        }
        pen.fill(shape);
    }

    /** Broken between words; a word wider than the measure stands on a line of its own. */
    private static List<String> wrapped(OutlineFont font, String text, double size, double measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.width(longer, size) > measure) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** Not more lines than there is room for, none wider than the measure; what is missing is said by dots. */
    private static List<String> cut(OutlineFont font, List<String> lines, double size, double measure, int most) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            String line = i == most - 1 && lines.size() > most ? lines.get(i) + " " + lines.get(i + 1) : lines.get(i);
            kept.add(fitted(font, line, size, measure));
        }
        return kept;
    }

    private static String fitted(OutlineFont font, String text, double size, double measure) {
        String kept = text;
        while (!kept.isEmpty() && font.width(kept.equals(text) ? kept : kept + ELLIPSIS, size) > measure) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept.equals(text) ? kept : kept + ELLIPSIS;
    }

    /** The mask in the shades of each row's colour, as PNG has rows; those on which nothing was drawn stay bare. */
    private byte[] rows() {
        byte[] coverage = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        int length = 1 + Card.WIDTH / 2;
        byte[] rows = new byte[length * Card.HEIGHT];
        for (int row = 0; row < Card.HEIGHT; row++) {
            if (inks[row] >= 0) {
                byte[] places = PLACES[inks[row]];
                int at = row * Card.WIDTH;
                for (int to = row * length + 1; to < (row + 1) * length; to++, at += 2) {
                    rows[to] = (byte) (places[coverage[at] & 0xFF] << 4 | places[coverage[at + 1] & 0xFF]);
                }
            }
        }
        return rows;
    }
}
