package org.dossier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dossier.model.Catalogue;
import org.dossier.model.Kind;
import org.dossier.model.Phrase;
import org.dossier.model.Ref;
import org.dossier.model.WordingRule;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Span;
import org.dossier.yaml.Fields;
import org.dossier.yaml.Node;
import org.dossier.yaml.YamlReader;

/**
 * Reads {@code wording.yaml}, the words that a site does not write.
 *
 * <pre>
 * - phrase: [pardon, pardoned]
 *   people: [florence-cassez]
 *   unless: [not pardoned]
 *   why: her conviction was annulled; nobody pardoned her
 *   instead: say that her conviction was annulled on 23 January 2013
 * </pre>
 */
public final class WordingReader {

    private final String siteLanguage;
    private final Catalogue catalogue;
    private final DiagnosticCollector diagnostics;

    private WordingReader(String siteLanguage, Catalogue catalogue, DiagnosticCollector diagnostics) {
        this.siteLanguage = siteLanguage;
        this.catalogue = catalogue;
        this.diagnostics = diagnostics;
    }

    /**
     * The rules, in the order written; one that cannot be read is reported and left out.
     *
     * @param files one, or none
     * @param siteLanguage BCP 47 tag, for rules that name none
     * @param catalogue for the people that rules name
     */
    public static List<WordingRule> read(
            List<InputFile> files, String siteLanguage, Catalogue catalogue, DiagnosticCollector diagnostics) {
        WordingReader reader = new WordingReader(siteLanguage, catalogue, diagnostics);
        return files.stream().flatMap(file -> reader.read(file).stream()).toList();
    }

    private List<WordingRule> read(InputFile file) {
        Optional<Node> node = YamlReader.read(file, 0, file.text().length(), diagnostics);
        List<WordingRule> rules = new ArrayList<>();
        for (Node item : node.map(this::items).orElse(List.of())) {
            if (item instanceof Node.Mapping mapping) {
                rule(mapping).ifPresent(rules::add);
            } else {
                wrong(item, "a rule is a group of keys, but this is " + item.shape());
            }
        }
        return rules;
    }

    private List<Node> items(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items();
        }
        if (!(node instanceof Node.Mapping mapping && mapping.entries().isEmpty())) {
            wrong(node, "wording.yaml is a list of rules, but this is " + node.shape());
        }
        return List.of();
    }

    private void wrong(Node node, String message) {
        Span span = node.span();
        diagnostics.error(
                Code.WRONG_TYPE, span.file().lineSpan(span.line()), message, "begin each rule with a hyphen: - phrase: the words");
    }

    /** Empty when it does not say what is not to be written, which is reported. */
    private Optional<WordingRule> rule(Node.Mapping mapping) {
        Fields fields = new Fields(mapping, "a wording rule", diagnostics);
        DocumentFields front = new DocumentFields(fields, diagnostics);
        Optional<WordingRule.Words> words = words(fields);
        String language = front.language("language");
        List<Ref> people = front.refs("people", Kind.PERSON);
        List<Phrase> unless = phrases("unless", fields);
        String why = fields.requiredText("why");
        String instead = fields.requiredText("instead");
        fields.refuseOthers();
        people.stream()
                .filter(person -> catalogue.find(person.target()).isEmpty())
                .forEach(person -> Resolver.unknown(person.target(), person.span(), catalogue, diagnostics));
        return words.map(found -> new WordingRule(
                found, language.isEmpty() ? siteLanguage : language, people, unless, why, instead, firstWord(mapping)));
    }

    private static Span firstWord(Node.Mapping mapping) {
        return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
    }

    private Optional<WordingRule.Words> words(Fields fields) {
        boolean both = fields.has("phrase") && fields.has("pattern");
        if (both) {
            diagnostics.error(
                    Code.WRONG_TYPE,
                    fields.place("pattern"),
                    "this rule has a phrase and a pattern",
                    "make two rules of it, each with why and instead");
        }
        Optional<Node.Scalar> pattern = fields.word("pattern");
        if (pattern.isPresent()) {
            return both ? Optional.empty() : expression(pattern.get());
        }
        fields.require("phrase");
        List<Phrase> phrases = phrases("phrase", fields);
        return phrases.isEmpty() ? Optional.empty() : Optional.of(new WordingRule.Phrases(phrases));
    }

    private static List<Phrase> phrases(String key, Fields fields) {
        return fields.texts(key).stream().filter(text -> !text.isBlank()).map(Phrase::new).toList();
    }

    private Optional<WordingRule.Words> expression(Node.Scalar word) {
        try {
            Pattern pattern = Pattern.compile(word.text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            if (!pattern.matcher("").find()) {
                return Optional.of(new WordingRule.Expression(pattern, word.span()));
            }
            diagnostics.error(
                    Code.INVALID_PATTERN,
                    word.span(),
                    "this pattern is content with nothing, so that every text would break the rule",
                    "let it ask for at least one letter: + instead of *");
        } catch (PatternSyntaxException e) {
            diagnostics.error(
                    Code.INVALID_PATTERN,
                    place(word, e.getIndex()),
                    "this is not a regular expression: " + reason(e),
                    "for plain words write phrase instead of pattern; before a sign that is meant as such write a backslash");
        } catch (StackOverflowError e) {
            diagnostics.error(
                    Code.INVALID_PATTERN, word.span(), "the brackets of this pattern are nested too deep", "write it with fewer");
        }
        return Optional.empty();
    }

    private static String reason(PatternSyntaxException fault) {
        String words = fault.getDescription();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** The sign at fault, where the text stands in the file as it is. */
    private static Span place(Node.Scalar word, int index) {
        int start = word.span().text().indexOf(word.text());
        boolean known = start >= 0 && index >= 0 && index < word.text().length();
        return known ? word.span().within(start + index, start + index + 1) : word.span();
    }
}
