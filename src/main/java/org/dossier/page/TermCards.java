package org.dossier.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.DocumentId;
import org.dossier.model.ProseContext.TermMark;
import org.dossier.model.Term;

/**
 * The terms that the words of one page use, in the order of their first use.
 *
 * <p>Ids hold an underscore, as those of {@link Notes} do: {@code term_amparo} is the card, {@code use_amparo} the mark.
 */
final class TermCards {

    private final Map<DocumentId, Term> used = new LinkedHashMap<>();

    /** @return the mark of a term's first use; empty for a later one */
    Optional<TermMark> use(Term term) {
        return used.putIfAbsent(term.id(), term) == null ? Optional.of(new TermMark(markId(term), cardId(term))) : Optional.empty();
    }

    static String markId(Term term) {
        return "use_" + term.id().id();
    }

    static String cardId(Term term) {
        return "term_" + term.id().id();
    }

    List<Term> all() {
        return List.copyOf(used.values());
    }
}
