package org.dossier.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.dossier.model.Document;
import org.dossier.model.Person;
import org.dossier.model.Phrase;
import org.dossier.model.PlainText;
import org.dossier.model.Site;
import org.dossier.model.WordingRule;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;

/**
 * Sentences that break a rule of {@code wording.yaml}.
 *
 * <p>Phrases are looked up at the beginning of each word by its first letter, so that a hundred of them cost little more
 * than one; sentences are only told apart where something was found.
 */
final class ForbiddenWording implements Check {

    private record Sought(Phrase phrase, WordingRule rule) {}

    private final Map<Character, List<Sought>> phrases = new HashMap<>();
    private final List<WordingRule> expressions = new ArrayList<>();
    private final Map<WordingRule, List<Concern>> concerns = new HashMap<>();
    /** Rules whose pattern ran away, which is said once. */
    private final Set<WordingRule> slow = ConcurrentHashMap.newKeySet();

    ForbiddenWording(List<WordingRule> rules, Site site) {
        for (WordingRule rule : rules) {
            if (rule.words() instanceof WordingRule.Phrases some) {
                for (Phrase phrase : some.phrases()) {
                    phrases.computeIfAbsent(phrase.words().charAt(0), first -> new ArrayList<>()).add(new Sought(phrase, rule));
                }
            } else {
                expressions.add(rule);
            }
            // A person that is not there was reported, and concerns no sentence.
            concerns.put(rule, rule.people().stream()
                    .flatMap(person -> site.catalogue().find(person.target()).stream())
                    .map(document -> new Concern((Person) document))
                    .toList());
        }
    }

    @Override
    public void judge(Document document, DiagnosticCollector diagnostics) {
        if (concerns.isEmpty()) {
            return;
        }
        document.header().texts().forEach(text -> judge(text, document, diagnostics));
        document.prose().texts().forEach(text -> judge(text, document, diagnostics));
    }

    private void judge(PlainText text, Document document, DiagnosticCollector diagnostics) {
        String words = text.text();
        boolean inWord = false;
        for (int at = 0; at < words.length(); at++) {
            boolean goesOn = inWord;
            inWord = Character.isLetterOrDigit(words.charAt(at));
            if (goesOn && inWord) {
                continue;
            }
            for (Sought sought : phrases.getOrDefault(Phrase.fold(words.charAt(at)), List.of())) {
                if (sought.phrase().standsAt(words, at)) {
                    found(sought.rule(), text, at, at + sought.phrase().words().length(), document, diagnostics);
                }
            }
        }
        for (WordingRule rule : expressions) {
            expression(rule, text, document, diagnostics);
        }
    }

    private void expression(WordingRule rule, PlainText text, Document document, DiagnosticCollector diagnostics) {
        WordingRule.Expression expression = (WordingRule.Expression) rule.words();
        if (slow.contains(rule) || !rule.isFor(document.header().language())) {
            return;
        }
        try {
            Matcher matcher = expression.pattern().matcher(new CountedText(text.text()));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found(rule, text, matcher.start(), matcher.end(), document, diagnostics);
                }
            }
        } catch (CountedText.TooManySteps | StackOverflowError e) {
            slow.add(rule);
            // Without the text, since documents are judged in parallel and any could be the first.
            diagnostics.add(Diagnostic.error(
                            Code.INVALID_PATTERN, expression.span(), "this pattern takes too many steps to read a text of this site")
                    .hint("look for a repetition inside a repetition, such as (a+)+, and write it with one"));
        }
    }

    private void found(
            WordingRule rule, PlainText text, int start, int end, Document document, DiagnosticCollector diagnostics) {
        Sentence sentence = Sentence.around(text.text(), start, end);
        if (!rule.isFor(document.header().language())
                || !concerns(rule, text, sentence, document)
                || rule.unless().stream().anyMatch(innocent -> innocent.standsIn(text.text(), sentence.from(), sentence.to()))) {
            return;
        }
        diagnostics.add(Diagnostic.error(
                        Code.FORBIDDEN_WORDING,
                        text.span(start, end),
                        "this site does not write \"" + text.text().substring(start, end) + "\"")
                .hint(rule.why())
                .hint("instead: " + rule.instead())
                .related(rule.span(), "the rule"));
    }

    private boolean concerns(WordingRule rule, PlainText text, Sentence sentence, Document document) {
        if (rule.people().isEmpty()) {
            return true;
        }
        Span span = text.span(sentence.from(), sentence.to());
        return concerns.get(rule).stream().anyMatch(person -> person.isOf(document, text.text(), sentence, span.start(), span.end()));
    }
}
