package org.dossier.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Glossary;
import org.dossier.model.Term;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;

/** Forms that two terms claim: nobody could tell which of them a text means. */
final class AmbiguousTerms {

    private record Claimed(Term term, Term.Form form) {}

    private AmbiguousTerms() {}

    static void judge(List<Term> terms, DiagnosticCollector diagnostics) {
        Map<String, Claimed> claimed = new HashMap<>();
        for (Term term : terms) {
            for (Term.Form form : term.forms()) {
                Claimed first = null;
                for (String spelling : Glossary.spellings(form.words())) {
                    Claimed other = claimed.putIfAbsent(spelling, new Claimed(term, form));
                    first = other == null || other.term() == term ? first : other;
                }
                if (first != null) {
                    report(form, first, diagnostics);
                }
            }
        }
    }

    private static void report(Term.Form form, Claimed first, DiagnosticCollector diagnostics) {
        diagnostics.add(Diagnostic.error(
                        Code.AMBIGUOUS_TERM,
                        form.span(),
                        "\"" + form.words() + "\" is a form of two terms: " + first.term().header().file().path() + " has it too")
                .related(first.form().span(), "the first is here")
                .hint("keep it with one of them"));
    }
}
