package org.dossier.markdown;

import java.util.List;
import org.dossier.model.Block;
import org.dossier.model.Citation;
import org.dossier.model.Heading;
import org.dossier.model.Passage;
import org.dossier.model.PlainText;
import org.dossier.model.Prose;
import org.dossier.model.ProseContext;
import org.dossier.model.QuotedWords;
import org.dossier.model.TypedLink;

/** Prose as plain values: nothing of the parser's tree is kept. */
record ParsedProse(
        boolean isEmpty,
        String opening,
        List<Part> parts,
        List<Heading> headings,
        List<Passage> passages,
        List<QuotedWords> quotedWords,
        List<PlainText> texts)
        implements Prose {

    /** Stands for prose that was refused: something was written, but nothing of it is known. */
    static final ParsedProse REFUSED = new ParsedProse(false, "", List.of(), List.of(), List.of(), List.of(), List.of());

    ParsedProse {
        parts = List.copyOf(parts);
        headings = List.copyOf(headings);
        passages = List.copyOf(passages);
        quotedWords = List.copyOf(quotedWords);
        texts = List.copyOf(texts);
    }

    @Override
    public List<String> words() {
        return parts.stream().flatMap(Part::words).toList();
    }

    @Override
    public List<Citation> citations() {
        return parts.stream().flatMap(Part::citations).toList();
    }

    @Override
    public List<TypedLink> links() {
        return parts.stream().flatMap(Part::links).toList();
    }

    @Override
    public List<Block> blocks(ProseContext context) {
        return parts.stream().map(part -> part.on(context)).toList();
    }
}
