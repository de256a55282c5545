package org.dossier.check;

import java.util.EnumSet;
import java.util.Set;
import org.dossier.model.Document;
import org.dossier.model.Kind;
import org.dossier.model.Passage;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;

/** A paragraph about the case that leads to no source. */
final class UncitedPassages implements Check {

    /** The kinds that state what happened. The others describe the film, the words and the site itself. */
    private static final Set<Kind> STATING_FACTS = EnumSet.of(Kind.CHAPTER, Kind.PERSON, Kind.EVENT, Kind.CLAIM);

    @Override
    public void judge(Document document, DiagnosticCollector diagnostics) {
        if (!STATING_FACTS.contains(document.id().kind())) {
            return;
        }
        for (Passage passage : document.prose().passages()) {
            if (passage.support() == Passage.Support.MISSING) {
                diagnostics.error(
                        Code.UNCITED_PASSAGE,
                        passage.span(),
                        "this passage names no source",
                        "add a citation such as [@S024], or, if it states no fact, end it with {.unsourced reason=\"…\"}");
            }
        }
    }
}
