package org.dossier.model;

import java.util.List;
import java.util.regex.Pattern;
import org.dossier.text.Span;

/**
 * Words that this site does not write, in its editors' judgement.
 *
 * @param language BCP 47 tag of the documents it holds for; those of a region are among them ({@code en-GB} in {@code en})
 * @param people whom a sentence must concern for the rule to hold; empty for every sentence
 * @param unless words that make a sentence innocent
 * @param why what is wrong with the words
 * @param instead what to write
 * @param span where the rule is written
 */
public record WordingRule(
        Words words, String language, List<Ref> people, List<Phrase> unless, String why, String instead, Span span) {

    /** What is not to be written. */
    public sealed interface Words {}

    /** Any of some phrases. */
    public record Phrases(List<Phrase> phrases) implements Words {

        public Phrases {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * What a regular expression finds.
     *
     * @param span where it is written
     */
    public record Expression(Pattern pattern, Span span) implements Words {}

    public WordingRule {
        people = List.copyOf(people);
        unless = List.copyOf(unless);
    }

    /** Whether it holds for documents in a language. */
    public boolean isFor(String documentLanguage) {
        return documentLanguage.equals(language) || documentLanguage.startsWith(language + "-");
    }
}
