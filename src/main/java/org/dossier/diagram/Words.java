package org.dossier.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Words broken into lines, and how much room they take.
 *
 * <p>Measured without a font, since those of the computer that bakes are not those of the reader: by a table of the widths of
 * Source Serif 4 Regular, the theme's text face. An accent takes no room, and a letter beyond the table the width of the
 * widest kind there is.
 *
 * @param lines one or more
 * @param width in pixels, of the widest line
 * @param leading in pixels, from one base line to the next
 */
record Words(List<String> lines, double width, double leading) {

    /** Of the letters from space to tilde, in thousandths of the size. */
    private static final int[] WIDTHS = {
        237, 289, 381, 525, 518, 932, 728, 182, 362, 362, 458, 534, 302, 320, 302, 341, 529, 529, 529, 529, 529, 529, 529, 529,
        529, 529, 302, 302, 534, 534, 534, 414, 834, 712, 653, 662, 739, 638, 612, 723, 814, 376, 381, 710, 618, 935, 768, 738,
        621, 738, 690, 544, 632, 758, 709, 1005, 672, 667, 586, 335, 341, 335, 534, 514, 400, 541, 619, 520, 614, 533, 369, 557,
        641, 329, 303, 594, 329, 955, 643, 579, 622, 613, 601, 456, 465, 359, 628, 579, 836, 569, 586, 490, 359, 290, 359, 534
    };
    private static final int FIRST = ' ';
    private static final int WIDEST = 1000;

    /** Room for a reader's other font: Georgia is wider. */
    private static final double TOLERANCE = 1.08;

    private static final double LEADING = 1.25;

    Words {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks words at spaces.
     *
     * @param size of the letters, in pixels
     * @param room in pixels; a word that is longer keeps its line and goes beyond
     */
    static Words wrapped(String words, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > 0 && width(line + " " + word, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        double widest = lines.stream().mapToDouble(one -> width(one, size)).max().orElse(0);
        return new Words(lines, widest, size * LEADING);
    }

    double height() {
        return lines.size() * leading;
    }

    private static double width(String line, double size) {
        int thousandths = Normalizer.normalize(line, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .map(letter -> letter >= FIRST && letter < FIRST + WIDTHS.length ? WIDTHS[letter - FIRST] : WIDEST)
                .sum();
        return thousandths * size * TOLERANCE / 1000;
    }
}
