package org.dossier.page;

import java.util.List;
import org.dossier.page.view.BlockView;
import org.dossier.text.Html;
import org.jspecify.annotations.Nullable;

/** How long a body takes to read, at 220 words a minute. */
final class ReadingTime {

    private static final int WORDS_A_MINUTE = 220;

    private ReadingTime() {}

    /** In minutes, to the nearest, at least 1. Claims and status panels shown in place do not count: few read them all. */
    static int minutes(List<BlockView> body) {
        int words = 0;
        for (BlockView block : body) {
            words += words(block.html());
            if (block.quotation() != null) {
                words += words(block.quotation().original()) + words(block.quotation().translation());
            }
        }
        return Math.max(1, (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
    }

    /** Words of the text between tags. */
    static int words(@Nullable Html html) {
        String markup = html == null ? "" : html.markup();
        int words = 0;
        boolean inTag = false;
        boolean inWord = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (inTag) {
                inTag = c != '>';
            } else if (c == '<') {
                inTag = true;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
