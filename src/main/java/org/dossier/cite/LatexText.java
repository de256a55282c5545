package org.dossier.cite;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/**
 * Text of a BibTeX field as Unicode, with the rich text of CSL: {@code \emph{E}} is {@code <i>E</i>}.
 *
 * <p>Of a command that is not known the words are kept and the command is dropped.
 */
final class LatexText {

    /** Accents, as the combining character that follows the letter. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"), Map.entry("'", "\u0301"), Map.entry("^", "\u0302"), Map.entry("~", "\u0303"),
            Map.entry("\"", "\u0308"), Map.entry("=", "\u0304"), Map.entry(".", "\u0307"), Map.entry("u", "\u0306"),
            Map.entry("v", "\u030C"), Map.entry("H", "\u030B"), Map.entry("c", "\u0327"), Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"), Map.entry("r", "\u030A"), Map.entry("k", "\u0328"));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("ss", "ß"), Map.entry("ae", "æ"), Map.entry("AE", "Æ"), Map.entry("oe", "œ"), Map.entry("OE", "Œ"),
            Map.entry("o", "ø"), Map.entry("O", "Ø"), Map.entry("l", "ł"), Map.entry("L", "Ł"), Map.entry("aa", "å"),
            Map.entry("AA", "Å"), Map.entry("i", "i"), Map.entry("j", "j"), Map.entry("dh", "ð"), Map.entry("DH", "Ð"),
            Map.entry("th", "þ"), Map.entry("TH", "Þ"), Map.entry("dj", "đ"), Map.entry("DJ", "Đ"),
            Map.entry("textendash", "–"), Map.entry("textemdash", "—"), Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"), Map.entry("textquoteleft", "‘"), Map.entry("textquoteright", "’"),
            Map.entry("ldots", "…"), Map.entry("dots", "…"), Map.entry("og", "«"), Map.entry("fg", "»"),
            Map.entry("guillemotleft", "«"), Map.entry("guillemotright", "»"), Map.entry("textexclamdown", "¡"),
            Map.entry("textquestiondown", "¿"), Map.entry("euro", "€"), Map.entry("texteuro", "€"),
            Map.entry("textasciitilde", "~"), Map.entry("textbackslash", "\\"), Map.entry("textordmasculine", "º"),
            Map.entry("textordfeminine", "ª"), Map.entry("S", "§"), Map.entry("slash", "/"), Map.entry("\\", " "),
            Map.entry(" ", " "), Map.entry(",", " "), Map.entry("-", ""), Map.entry("/", ""));

    private static final Map<String, String> ELEMENTS = Map.of(
            "emph", "i", "textit", "i", "textsl", "i", "mkbibemph", "i", "mkbibitalic", "i", "textbf", "b", "mkbibbold", "b",
            "textsuperscript", "sup", "textsubscript", "sub");

    /** Commands whose first group is an address and not words. */
    private static final Set<String> WITH_ADDRESS = Set.of("href");

    private final String text;
    private int at;

    private LatexText(String text) {
        this.text = text;
    }

    static String decode(String text) {
        String words = new LatexText(text).words();
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }

    /** An address, in which only what BibTeX needs escaped is escaped: {@code \_}, {@code \%}, and the command for addresses around it. */
    static String address(String text) {
        return text.replaceAll("\\\\url\\s*", "")
                .replaceAll("\\{?\\\\(?:textasciitilde|sim)\\s*(?:\\{\\})?\\}?", "~")
                .replaceAll("\\\\([^A-Za-z])", "$1")
                .replaceAll("[{}]", "")
                .strip();
    }

    private String words() {
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                command(out);
            } else if (!ligature(out)) {
                at++;
                if (c == '~') {
                    out.append(' ');
                } else if (c != '{' && c != '}' && c != '$') {
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    private boolean ligature(StringBuilder out) {
        for (String[] pair : new String[][] {{"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}, {"?`", "¿"}, {"!`", "¡"}}) {
            if (text.startsWith(pair[0], at)) {
                out.append(pair[1]);
                at += pair[0].length();
                return true;
            }
        }
        return false;
    }

    private void command(StringBuilder out) {
        String name = name();
        // \c c is an accent, \copyright is none, although it begins with one.
        if (ACCENTS.containsKey(name)) {
            String letter = new LatexText(argument()).words();
            String base = letter.isEmpty() ? "" : letter.substring(0, letter.offsetByCodePoints(0, 1));
            out.append(base).append(base.isEmpty() ? "" : ACCENTS.get(name)).append(letter.substring(base.length()));
        } else if (SIGNS.containsKey(name)) {
            out.append(SIGNS.get(name));
            if (text.startsWith("{}", at)) {
                at += 2;
            }
        } else if (ELEMENTS.containsKey(name)) {
            String element = ELEMENTS.get(name);
            out.append('<').append(element).append('>').append(new LatexText(argument()).words()).append("</").append(element).append('>');
        } else if (name.equals("mkbibquote") || name.equals("enquote")) {
            out.append('“').append(new LatexText(argument()).words()).append('”');
        } else if (WITH_ADDRESS.contains(name)) {
            argument();
        } else if (!name.isEmpty() && !Character.isLetter(name.charAt(0))) {
            out.append(name);
        }
    }

    /** Letters, after which space is only the end of the command, or one other character. */
    private String name() {
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            at = Math.min(at + 1, text.length());
            return text.substring(start, at);
        }
        String name = text.substring(start, at);
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return name;
    }

    /** A group, or a single character or command: {@code {\i}}, {@code e}, {@code \i}. */
    private String argument() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        if (at == text.length()) {
            return "";
        }
        if (text.charAt(at) == '\\') {
            at++;
            name();
        } else if (text.charAt(at) == '{') {
            int depth = 0;
            do {
                depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
                at++;
            } while (depth > 0 && at < text.length());
        } else {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(start, at);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
