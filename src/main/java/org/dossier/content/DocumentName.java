package org.dossier.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Kind;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;

/**
 * What a document's path says: folder, id, number.
 *
 * @param folder relative to the content folder; empty for the folder itself
 * @param stem the file's name without {@code .md}
 */
record DocumentName(String path, String folder, String stem) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})-(.+)");
    private static final Pattern TRANSLATION = Pattern.compile("(.+)\\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)");
    /** Letters that look like a Latin one, and those that Unicode does not take apart: enough to suggest a file name. */
    private static final Map<Integer, String> LATIN = Map.ofEntries(
            Map.entry((int) '\u0430', "a"), Map.entry((int) '\u0441', "c"),
            Map.entry((int) '\u0435', "e"), Map.entry((int) '\u043E', "o"),
            Map.entry((int) '\u0440', "p"), Map.entry((int) '\u0445', "x"),
            Map.entry((int) '\u0443', "y"), Map.entry((int) '\u0456', "i"),
            Map.entry((int) '\u0455', "s"), Map.entry((int) '\u0458', "j"),
            Map.entry((int) '\u03B1', "a"), Map.entry((int) '\u03BF', "o"),
            Map.entry((int) '\u03BD', "v"), Map.entry((int) '\u00DF', "ss"),
            Map.entry((int) '\u00F8', "o"), Map.entry((int) '\u00E6', "ae"),
            Map.entry((int) '\u0153', "oe"), Map.entry((int) '\u0142', "l"),
            Map.entry((int) '\u0111', "d"), Map.entry((int) '\u0131', "i"));

    /**
     * @param path relative to the site
     * @param content path of the content folder, with its final slash
     */
    static DocumentName of(String path, String content) {
        String inner = path.startsWith(content) ? path.substring(content.length()) : path;
        int slash = inner.lastIndexOf('/');
        String name = inner.substring(slash + 1);
        return new DocumentName(path, slash < 0 ? "" : inner.substring(0, slash), name.replaceFirst("\\.md$", ""));
    }

    /** The kind the folder gives; files elsewhere are pages to the parser, and an error of the reader. */
    Kind kind() {
        return KindFolder.named(folder).map(KindFolder::kind).orElse(Kind.PAGE);
    }

    /** True, with an error in {@code diagnostics}, when this is the translation of another file. */
    boolean isTranslation(DiagnosticCollector diagnostics) {
        Matcher translation = TRANSLATION.matcher(stem);
        if (!translation.matches() || !Locale.forLanguageTag(translation.group(2)).toLanguageTag().equals(translation.group(2))) {
            return false;
        }
        diagnostics.error(
                Code.TRANSLATION_WITHOUT_SUPPORT,
                new FileLocation(path),
                "this is the \"" + translation.group(2) + "\" translation of " + translation.group(1)
                        + ".md, and this version of Dossier bakes one language only",
                "keep translations outside the content folder until Dossier bakes them");
        return true;
    }

    /** The id for a kind: the stem, a chapter's without its number. */
    String id(Kind kind) {
        return kind == Kind.CHAPTER ? numbered().map(matcher -> matcher.group(2)).orElse(stem) : stem;
    }

    /** A chapter's number, 0 where there is none. */
    int order(Kind kind) {
        return kind == Kind.CHAPTER ? numbered().map(matcher -> Integer.parseInt(matcher.group(1))).orElse(0) : 0;
    }

    private Optional<Matcher> numbered() {
        Matcher matcher = NUMBERED.matcher(stem);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** Reports a name that cannot be an id. */
    void check(Kind kind, DiagnosticCollector diagnostics) {
        FileLocation place = new FileLocation(path);
        String id = id(kind);
        if (!isId(id)) {
            diagnostics.error(
                    Code.INVALID_ID,
                    place,
                    foreignLetter(id).map(letter -> mixture(id, letter)).orElse(
                            "the id \"" + id + "\" has other signs than small letters a to z, digits and hyphens between them"),
                    "rename the file to \"" + suggestion() + ".md\"");
        } else if (kind == Kind.CHAPTER && order(kind) == 0) {
            diagnostics.error(
                    Code.INVALID_ID,
                    place,
                    "the name of a chapter begins with its number, from 1",
                    "rename the file to \"01-" + stem.replaceFirst("^0+-", "") + ".md\", or whatever its number is");
        }
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** The first letter of another script, if there are Latin ones beside it. */
    private static Optional<Integer> foreignLetter(String id) {
        boolean hasLatin = id.codePoints().anyMatch(c -> script(c) == Character.UnicodeScript.LATIN);
        return id.codePoints()
                .filter(c -> hasLatin && Character.isLetter(c) && script(c) != Character.UnicodeScript.LATIN)
                .boxed()
                .findFirst();
    }

    private static String mixture(String id, int letter) {
        String script = script(letter).name().toLowerCase(Locale.ROOT);
        return String.format(
                "the id \"%s\" mixes scripts: \"%s\" is U+%04X, a %s letter",
                id,
                Character.toString(letter),
                letter,
                Character.toUpperCase(script.charAt(0)) + script.substring(1));
    }

    private static Character.UnicodeScript script(int codePoint) {
        return Character.UnicodeScript.of(codePoint);
    }

    private String suggestion() {
        StringBuilder out = new StringBuilder();
        String lower = Normalizer.normalize(stem, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        lower.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(c -> {
            String letter = LATIN.getOrDefault(c, Character.toString(c));
            out.append(letter.matches("[a-z0-9]+") ? letter : "-");
        });
        String id = out.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "a-name-like-this" : id;
    }
}
