package org.dossier.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Passage;
import org.dossier.model.QuotedWords;
import org.dossier.text.Span;

/** The passages of a page and the words it quotes, gathered while it is written. */
final class Passages {

    private final InlineRenderer inlines;
    private final Places places;
    private final List<Passage> passages = new ArrayList<>();
    private final List<QuotedWords> quotedWords = new ArrayList<>();

    private final OwnWords ownWords;

    Passages(InlineRenderer inlines, OwnWords ownWords, Places places) {
        this.inlines = inlines;
        this.ownWords = ownWords;
        this.places = places;
    }

    List<Passage> all() {
        return passages;
    }

    List<QuotedWords> quotedWords() {
        return quotedWords;
    }

    void addQuotation(QuotedWords words) {
        quotedWords.add(words);
    }

    /**
     * Runs what writes others' words: paragraphs in it need no source of their own, and quotation marks in it are theirs.
     *
     * @return how many words were written
     */
    int quote(Runnable writing) {
        int before = inlines.words();
        ownWords.startQuotation();
        inlines.unlinked(writing);
        ownWords.endQuotation();
        return inlines.words() - before;
    }

    /** Whether what is written now are others' words. */
    boolean inQuotation() {
        return ownWords.inQuotation();
    }

    /** Begins a passage; {@link #write} its parts, then {@link #end} it. */
    void start() {
        inlines.startPassage();
    }

    /** Writes all that stands in a paragraph or cell. */
    void write(Node part) {
        for (QuotationScanner.Found found : inlines.run(part)) {
            if (!ownWords.inQuotation()) {
                quotedWords.add(new QuotedWords(found.words(), "", false, places.of(found.start(), found.end())));
            }
        }
    }

    /** Ends the passage; one without words states nothing. */
    void end(Attributes attributes, Span place) {
        if (!inlines.worded() || ownWords.inQuotation()) {
            return;
        }
        Passage.Support support = inlines.cited()
                ? Passage.Support.CITED
                : attributes.hasClass(Bearer.UNSOURCED) ? Passage.Support.EXEMPT : Passage.Support.MISSING;
        String reason = support == Passage.Support.EXEMPT
                ? attributes.value("reason").map(Attributes.Attribute::value).orElse("")
                : "";
        passages.add(new Passage(support, reason, place));
    }
}
