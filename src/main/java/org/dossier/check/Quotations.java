package org.dossier.check;

import java.util.Locale;
import org.dossier.model.Document;
import org.dossier.model.QuotedWords;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;

/** A quotation that is longer than the site allows, or in a language its readers need not know. */
final class Quotations implements Check {

    private final int most;
    private final String language;

    /**
     * @param most words; 0 for no limit
     * @param language BCP 47 tag of the site's words
     */
    Quotations(int most, String language) {
        this.most = most;
        this.language = language;
    }

    @Override
    public void judge(Document document, DiagnosticCollector diagnostics) {
        for (QuotedWords quoted : document.prose().quotedWords()) {
            if (most > 0 && quoted.words() > most) {
                diagnostics.error(
                        Code.LONG_QUOTATION,
                        quoted.span(),
                        "this quotation has " + quoted.words() + " words, more than the " + most + " allowed",
                        "keep the part that matters and tell the rest in your own words; check.quotation.words sets the limit");
            }
            if (!quoted.translated() && isForeign(quoted.language())) {
                diagnostics.error(
                        Code.UNTRANSLATED_QUOTATION,
                        quoted.span(),
                        "this quotation is in another language (" + quoted.language() + ") and has no translation",
                        "below its words add a line --- and the translation");
            }
        }
    }

    /** Whether it is another language than the site's: {@code en-US} is none for readers of {@code en-GB}. */
    private boolean isForeign(String tag) {
        return !tag.isEmpty()
                && !Locale.forLanguageTag(tag).getLanguage().equals(Locale.forLanguageTag(language).getLanguage());
    }
}
