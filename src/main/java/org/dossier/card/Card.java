package org.dossier.card;

import java.util.stream.Stream;

/**
 * What a card says; empty texts are left out.
 *
 * @param kind such as "Person", above the title
 * @param title wrapped, and set smaller when it is long
 * @param mark drawn before the status
 * @param status such as "Contested"; one or two lines
 * @param detail what the status is about
 * @param site at the foot
 */
public record Card(String kind, String title, Mark mark, String status, String detail, String site) {

    /** In pixels: the size that those who show cards ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** The shapes of the states of claims: a state is never told by colour alone. */
    public enum Mark {
        NONE,
        FILLED_DOT,
        RING,
        HALF_FILLED_DOT,
        STRUCK_RING
    }

    /** Whether the typeface has every letter. */
    public boolean canBeDrawn() {
        return Stream.of(kind, status, detail, site).allMatch(OutlineFont.regular()::has) && OutlineFont.bold().has(title);
    }

    /** The card as a PNG file, always the same bytes for the same words. */
    public byte[] png() {
        return new CardPainter().paint(this);
    }
}
