package org.dossier.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of all terms, found in text.
 *
 * <p>A form is found as whole words, the longest where several begin at one place: in "amparo liso y llano" there is no
 * "amparo". Its first letter may be capital or small, as at the start of a sentence; all others are as written, and a form
 * without small letters ("AFI") is exact. White space of the text may be any, line ends included; curly and straight
 * apostrophes are the same, and so are letters with their accents in one character or two.
 *
 * <p>The forms stand in a tree, letter by letter: from each place of a text no more letters are read than some form has.
 */
public final class Glossary {

    /**
     * A place where a term stands.
     *
     * @param start offset of its first character in the text, from 0
     * @param end offset after its last
     */
    public record Use(Term term, int start, int end) {}

    /** What was read so far; {@code term} is there where a form ends. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable Term term;
    }

    private static final int ASCII = 128;
    private static final boolean[] ASCII_WORDS = new boolean[ASCII];

    static {
        for (int i = 0; i < ASCII; i++) {
            ASCII_WORDS[i] = Character.isLetterOrDigit(i) || i == '_';
        }
    }

    private final Node root = new Node();
    // At most places no form begins; this says so before anything is looked up.
    private final boolean[] asciiBegins = new boolean[ASCII];

    /** Of two terms that claim a form the first has it; {@code ambiguous-term} reports them. */
    public Glossary(List<Term> terms) {
        for (Term term : terms) {
            for (Term.Form form : term.forms()) {
                spellings(form.words()).forEach(spelling -> enter(spelling, term));
            }
        }
        for (char c = 0; c < ASCII; c++) {
            asciiBegins[c] = root.next.containsKey(plain(c));
        }
    }

    private void enter(String spelling, Term term) {
        Node node = root;
        for (int i = 0; i < spelling.length(); i++) {
            node = node.next.computeIfAbsent(spelling.charAt(i), letter -> new Node());
        }
        if (node.term == null) {
            node.term = term;
        }
    }

    /** All that a form stands for, white space and apostrophes in their plain shape; none for a form without words. */
    public static Set<String> spellings(String form) {
        Set<String> spellings = new LinkedHashSet<>();
        String plain = plain(form.strip());
        if (!plain.isEmpty()) {
            int first = plain.codePointAt(0);
            String rest = plain.substring(Character.charCount(first));
            boolean exact = plain.codePoints().noneMatch(Character::isLowerCase);
            for (int letter : exact ? new int[] {first} : new int[] {Character.toLowerCase(first), Character.toUpperCase(first)}) {
                String spelling = Character.toString(letter) + rest;
                spellings.add(spelling);
                if (!spelling.chars().allMatch(c -> c < ASCII)) {
                    spellings.add(Normalizer.normalize(spelling, Normalizer.Form.NFC));
                    spellings.add(Normalizer.normalize(spelling, Normalizer.Form.NFD));
                }
            }
        }
        return spellings;
    }

    private static String plain(String form) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < form.length(); i = after(form, i)) {
            out.append(plain(form.charAt(i)));
        }
        return out.toString();
    }

    private static char plain(char c) {
        return isSpace(c) ? ' ' : c == '\'' ? '\u2019' : c;
    }

    /** The place behind a character; white space counts as one. */
    private static int after(String text, int place) {
        int end = place + 1;
        if (isSpace(text.charAt(place))) {
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** Spaces that do not break included. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Where terms stand in a text, in order; no two overlap. */
    public List<Use> uses(String text) {
        List<Use> uses = List.of();
        boolean inWord = false;
        int place = 0;
        int length = text.length();
        while (place < length) {
            char c = text.charAt(place);
            int character = c < ASCII ? c : text.codePointAt(place);
            boolean word = c < ASCII ? ASCII_WORDS[c] : isOfWord(character);
            boolean begins = !(inWord && word) && (c >= ASCII || asciiBegins[c]);
            Use use = begins ? longest(text, place) : null;
            if (use == null) {
                place += Character.charCount(character);
                inWord = word;
            } else {
                uses = uses.isEmpty() ? new ArrayList<>() : uses;
                uses.add(use);
                place = use.end();
                inWord = isOfWord(text.codePointBefore(place));
            }
        }
        return uses;
    }

    private @Nullable Use longest(String text, int start) {
        Use longest = null;
        Node node = root;
        for (int place = start; place < text.length(); ) {
            node = node.next.get(plain(text.charAt(place)));
            if (node == null) {
                break;
            }
            place = after(text, place);
            if (node.term != null && isEdge(text, place)) {
                longest = new Use(node.term, start, place);
            }
        }
        return longest;
    }

    /** Whether no word goes on at this place. */
    private static boolean isEdge(String text, int place) {
        return place == text.length() || !isOfWord(text.codePointBefore(place)) || !isOfWord(text.codePointAt(place));
    }

    /** Letters, digits, and the marks that stand on them. */
    private static boolean isOfWord(int character) {
        if (Character.isLetterOrDigit(character) || character == '_') {
            return true;
        }
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
