package org.dossier.cite;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;
import org.dossier.yaml.Node;

/**
 * The language of a source as a BCP 47 tag.
 *
 * <p>In Zotero and JabRef it is a free text: {@code es_MX}, {@code spa}, {@code Spanish}, {@code español}. BibLaTeX has
 * names of its own ({@code langid}, manual section 3.3.9).
 */
final class ItemLanguage {

    /** Names in the languages themselves, codes of librarians (ISO 639-2/B), and BibLaTeX's that are not the English ones. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("american", "en-US"),
            Map.entry("usenglish", "en-US"),
            Map.entry("british", "en-GB"),
            Map.entry("ukenglish", "en-GB"),
            Map.entry("español", "es"),
            Map.entry("castellano", "es"),
            Map.entry("mexican", "es-MX"),
            Map.entry("français", "fr"),
            Map.entry("francais", "fr"),
            Map.entry("fre", "fr"),
            Map.entry("deutsch", "de"),
            Map.entry("ger", "de"),
            Map.entry("ngerman", "de"),
            Map.entry("italiano", "it"),
            Map.entry("português", "pt"),
            Map.entry("brazilian", "pt-BR"));

    private ItemLanguage() {}

    /** @return empty when none is given or, with an {@code unknown-language} warning, when no language is called so */
    static Optional<String> read(Optional<Node.Scalar> written, DiagnosticCollector diagnostics) {
        return written.flatMap(word -> read(word.text(), word.span(), diagnostics));
    }

    static Optional<String> read(String written, Span place, DiagnosticCollector diagnostics) {
        String word = written.strip();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> tag = tag(word.replace('_', '-')).or(() -> named(word.toLowerCase(Locale.ROOT)));
        if (tag.isEmpty()) {
            diagnostics.warning(
                    Code.UNKNOWN_LANGUAGE, place, "no language is called \"" + word + "\"", "write a tag such as en, es or pt-BR (BCP 47)");
        }
        return tag;
    }

    private static Optional<String> tag(String word) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(word).build();
            String language = locale.getLanguage();
            String known = language.length() == 3 ? twoLetters().getOrDefault(language, language) : language;
            Locale shortest = new Locale.Builder().setLocale(locale).setLanguage(known).build();
            boolean exists = !known.isEmpty() && !shortest.getDisplayLanguage(Locale.ENGLISH).equals(known);
            return exists ? Optional.of(shortest.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> named(String word) {
        return Optional.ofNullable(NAMES.get(word)).or(() -> Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(word))
                .findFirst());
    }

    /** {@code spa} is {@code es} in a tag: the shortest code counts (RFC 5646, section 2.2.1). */
    private static Map<String, String> twoLetters() {
        return Arrays.stream(Locale.getISOLanguages())
                .collect(Collectors.toMap(code -> Locale.forLanguageTag(code).getISO3Language(), code -> code, (a, b) -> a));
    }
}
