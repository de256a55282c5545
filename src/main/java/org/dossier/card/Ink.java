package org.dossier.card;

/**
 * The colours of a card on its paper, those of the light theme: each contrasts with the paper by 7 to 1 or more.
 *
 * <p>With the paper they make a palette of sixteen, half a byte for a pixel. Large letters get the most shades for their edges.
 */
enum Ink {
    TEXT(0x1C1B19, 5),
    /** Another colour for each mark: see {@link #colour}. */
    STATE(0x1C1B19, 4),
    QUIET(0x57534A, 3),
    ACCENT(0x0A4D68, 3);

    static final int PALETTE = 16;

    private static final int PAPER = 0xFBFAF6;

    private final int colour;
    private final int shades;

    Ink(int colour, int shades) {
        this.colour = colour;
        this.shades = shades;
    }

    /** The places in the palette for a coverage of 0 to 255; bare paper is 0 whatever the ink. */
    byte[] places() {
        byte[] places = new byte[256];
        for (int coverage = 0; coverage < places.length; coverage++) {
            int shade = (coverage * shades + 127) / 255;
            places[coverage] = (byte) (shade == 0 ? 0 : first() + shade - 1);
        }
        return places;
    }

    /** The place of its lightest shade. */
    private int first() {
        int first = 1;
        for (Ink before : values()) {
            first += before.ordinal() < ordinal() ? before.shades : 0;
        }
        return first;
    }

    private int colour(Card.Mark mark) {
        if (this != STATE) {
            return colour;
        }
        return switch (mark) {
            case NONE -> colour;
            case FILLED_DOT -> 0x1E5B3A;
            case RING -> 0x7A4A00;
            case HALF_FILLED_DOT -> 0x8B1E3F;
            case STRUCK_RING -> 0x4A3A8C;
        };
    }

    /** Red, green and blue of each place. */
    static byte[] palette(Card.Mark mark) {
        byte[] palette = new byte[PALETTE * 3];
        write(palette, 0, PAPER, 1, 1);
        for (Ink ink : values()) {
            for (int shade = 1; shade <= ink.shades; shade++) {
                write(palette, ink.first() + shade - 1, ink.colour(mark), shade, ink.shades);
            }
        }
        return palette;
    }

    /** The part of a colour, from paper to full, that a shade has. */
    private static void write(byte[] palette, int place, int colour, int shade, int shades) {
        for (int channel = 0; channel < 3; channel++) {
            int bits = 16 - 8 * channel;
            int paper = PAPER >> bits & 0xFF;
            int full = colour >> bits & 0xFF;
            palette[place * 3 + channel] = (byte) (paper + (full - paper) * shade / shades);
        }
    }
}
