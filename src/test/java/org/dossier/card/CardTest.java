package org.dossier.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {

    private static final int PAPER = 0xFFFBFAF6;
    private static final String SENTENCE = "¿Quién pidió la escenificación? À l’ombre de ma vie, Désignés coupables ";
    private static final String LONG = SENTENCE + SENTENCE + SENTENCE + SENTENCE + SENTENCE + SENTENCE;

    private static Card card(String title) {
        return new Card("Claim", title, Card.Mark.HALF_FILLED_DOT, "Contested", "", "The Case · as of 10 December 2025");
    }

    private static BufferedImage picture(Card card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(card.png()));
    }

    @Test
    void isAPictureOf1200By630InAtMostSixteenColours() throws IOException {
        BufferedImage picture = picture(card("Who asked?"));

        assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo("1200x630");
        assertThat(((IndexColorModel) picture.getColorModel()).getMapSize()).isEqualTo(16);
        assertThat(picture.getRGB(0, 100)).isEqualTo(PAPER);
    }

    @Test
    void hasTheSameBytesEachTime() {
        assertThat(card("Who asked?").png()).isEqualTo(card("Who asked?").png());
        assertThat(card("Who asked?").png()).isNotEqualTo(card("Who asks?").png());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", LONG, "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikantenwitwe"})
    void keepsEveryTitleInsideItsMarginsAndApartFromTheStatus(String title) throws IOException {
        BufferedImage picture = picture(card(title));

        for (int y = 20; y < Card.HEIGHT; y++) {
            for (int x = 0; x < 68; x++) {
                assertThat(picture.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(PAPER);
                assertThat(picture.getRGB(Card.WIDTH - 1 - x, y)).as("right, %d, %d", x, y).isEqualTo(PAPER);
            }
        }
        for (int x = 0; x < Card.WIDTH; x++) {
            assertThat(picture.getRGB(x, 432)).as("between title and status, %d", x).isEqualTo(PAPER);
        }
    }

    @Test
    void drawsADifferentMarkForEachState() throws IOException {
        for (Card.Mark mark : Card.Mark.values()) {
            BufferedImage picture = picture(new Card("", "A", mark, "", "", ""));
            assertThat(picture.getWidth()).isEqualTo(Card.WIDTH);
        }
        assertThat(new Card("", "A", Card.Mark.RING, "x", "", "").png())
                .isNotEqualTo(new Card("", "A", Card.Mark.STRUCK_RING, "x", "", "").png());
    }

    @Test
    void knowsWhichTitlesItHasLettersFor() {
        assertThat(card("Désignés coupables : Łódź, “ñ” – 2005").canBeDrawn()).isTrue();
        assertThat(card("事件").canBeDrawn()).isFalse();
        assertThat(card("Дело").canBeDrawn()).isFalse();
    }
}
