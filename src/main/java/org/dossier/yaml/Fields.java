package org.dossier.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Location;
import org.dossier.text.Span;
import org.dossier.text.Suggestions;
import org.dossier.yaml.Node.Entry;
import org.dossier.yaml.Node.Mapping;
import org.dossier.yaml.Node.Scalar;
import org.dossier.yaml.Node.Sequence;

/**
 * The keys of a mapping as typed values.
 *
 * <p>What is wrong is reported, and a neutral value (the empty text, the empty list, the given default) stands in, so that
 * one run finds all mistakes. The keys asked for are the known ones: {@link #refuseOthers} reports the rest.
 */
public final class Fields {

    private final Mapping mapping;
    private final String owner;
    private final Location place;
    private final DiagnosticCollector diagnostics;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * @param owner what has these keys, with its article, for messages: {@code a person}
     * @param place where a missing key is reported
     */
    public Fields(Mapping mapping, String owner, Location place, DiagnosticCollector diagnostics) {
        this.mapping = mapping;
        this.owner = owner;
        this.place = place;
        this.diagnostics = diagnostics;
    }

    /** Those of a mapping inside another, where a missing key is reported at the first key that is there. */
    public Fields(Mapping mapping, String owner, DiagnosticCollector diagnostics) {
        this(mapping, owner, firstWord(mapping), diagnostics);
    }

    private static Span firstWord(Mapping mapping) {
        return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
    }

    /** All of the mapping, for problems that concern it as a whole. */
    public Span span() {
        return mapping.span();
    }

    /** Where a key is written, or where its absence is reported. */
    public Location place(String key) {
        return mapping.find(key).<Location>map(entry -> entry.key().span()).orElse(place);
    }

    /** True when the key is there and has a value. */
    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** The value as it is; empty when there is none. */
    public Optional<Node> find(String key) {
        known.add(key);
        return mapping.find(key).map(Entry::value).filter(value -> !(value instanceof Scalar scalar && scalar.isAbsent()));
    }

    /** The keys as written, for mappings whose keys are the editor's own, such as languages. */
    public List<Scalar> keys() {
        return mapping.entries().stream().map(Entry::key).toList();
    }

    /** Reports a {@code missing-key} error if the key has no value. */
    public void require(String key) {
        if (has(key)) {
            return;
        }
        if (mapping.find(key).isPresent()) {
            diagnostics.error(Code.MISSING_KEY, place(key), "the key \"" + key + "\" has no value", owner + " needs one");
        } else {
            diagnostics.error(
                    Code.MISSING_KEY, place, owner + " needs the key \"" + key + "\"", "add a line that begins with " + key + ":");
        }
    }

    /** One value; empty when there is none or it is not a text, which is reported. */
    public Optional<Scalar> word(String key) {
        return find(key).flatMap(value -> scalar(key, value, "one value"));
    }

    private Optional<Scalar> scalar(String key, Node value, String wanted) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        wrongType(key, value, wanted);
        return Optional.empty();
    }

    private void wrongType(String key, Node value, String wanted) {
        Span span = value.span();
        int lineEnd = span.file().lineSpan(span.line()).end();
        diagnostics.error(
                Code.WRONG_TYPE,
                span.file().span(span.start(), Math.min(span.end(), Math.max(lineEnd, span.start()))),
                "\"" + key + "\" takes " + wanted + ", but this is " + value.shape());
    }

    /** The text, or the empty text. */
    public String text(String key) {
        return word(key).map(Scalar::text).orElse("");
    }

    public String requiredText(String key) {
        require(key);
        return text(key);
    }

    /** A value read from its text, or the other. */
    public <T> T value(String key, ValueReader<T> reader, T otherwise) {
        return word(key).flatMap(word -> reader.read(word.text(), word.span(), diagnostics)).orElse(otherwise);
    }

    public <T> T requiredValue(String key, ValueReader<T> reader, T otherwise) {
        require(key);
        return value(key, reader, otherwise);
    }

    /** A whole number of at least 0, or the other. */
    public int integer(String key, int otherwise) {
        Optional<Scalar> word = word(key);
        if (word.isPresent() && !word.get().text().matches("\\d{1,9}")) {
            wrongType(key, word.get(), "a whole number");
            return otherwise;
        }
        return word.map(number -> Integer.parseInt(number.text())).orElse(otherwise);
    }

    /** {@code true} or {@code false}, or the other. */
    public boolean flag(String key, boolean otherwise) {
        Optional<Scalar> word = word(key);
        if (word.isPresent() && !word.get().text().matches("true|false")) {
            wrongType(key, word.get(), "true or false");
            return otherwise;
        }
        return word.map(flag -> flag.text().equals("true")).orElse(otherwise);
    }

    /** One of the known words, as what it stands for; another is reported with the nearest. */
    public <E> E choice(String key, Map<String, E> choices, E otherwise) {
        return word(key).flatMap(word -> choice(key, word, choices)).orElse(otherwise);
    }

    public <E> E requiredChoice(String key, Map<String, E> choices, E otherwise) {
        require(key);
        return choice(key, choices, otherwise);
    }

    private <E> Optional<E> choice(String key, Scalar word, Map<String, E> choices) {
        E found = choices.get(word.text());
        if (found == null) {
            diagnostics.error(
                    Code.UNKNOWN_VALUE,
                    word.span(),
                    "\"" + key + "\" cannot be \"" + word.text() + "\"",
                    Suggestions.didYouMean(word.text(), choices.keySet()),
                    "known words: " + String.join(", ", choices.keySet()));
        }
        return Optional.ofNullable(found);
    }

    /** The entries of a list as they are; a value alone counts as a list of one. A group of keys is no list. */
    public List<Node> items(String key, String wanted) {
        Node value = find(key).orElse(null);
        if (value instanceof Mapping) {
            wrongType(key, value, wanted);
            return List.of();
        }
        return value instanceof Sequence list ? list.items() : value == null ? List.of() : List.of(value);
    }

    /** A list of words; one word alone counts as a list of one. */
    public List<Scalar> words(String key) {
        List<Scalar> words = new ArrayList<>();
        for (Node item : items(key, "a list")) {
            entry(key, item, "a list of single values").ifPresent(words::add);
        }
        return words;
    }

    /** An entry of a list as one value; empty when it is none or nothing stands there, which is reported. */
    public Optional<Scalar> entry(String key, Node item, String wanted) {
        return scalar(key, item, wanted).filter(word -> isFilled(key, word));
    }

    private boolean isFilled(String key, Scalar word) {
        if (word.isAbsent()) {
            diagnostics.error(Code.WRONG_TYPE, word.span(), "an entry of \"" + key + "\" is empty", "delete it or fill it in");
            return false;
        }
        return true;
    }

    /** The same as texts. */
    public List<String> texts(String key) {
        return words(key).stream().map(Scalar::text).toList();
    }

    /** A list of web addresses, {@code http} or {@code https}. */
    public List<String> urls(String key) {
        return words(key).stream()
                .flatMap(word -> url(word.text(), word.span(), diagnostics).stream())
                .toList();
    }

    /** Reads a web address: absolute, {@code http} or {@code https}; a {@link ValueReader}. */
    public static Optional<String> url(String text, Span span, DiagnosticCollector diagnostics) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme());
            if (scheme.matches("(?i)https?") && uri.getHost() != null) {
                return Optional.of(text);
            }
        } catch (URISyntaxException e) {
            // Not an address; said below, with the same hint as for any other that cannot be followed.
        }
        diagnostics.error(
                Code.INVALID_URL, span, "\"" + text + "\" is not a web address", "write it in full, with https:// and without spaces");
        return Optional.empty();
    }

    /** A mapping under a key. */
    public Optional<Fields> group(String key, String itsOwner) {
        return find(key).flatMap(value -> group(key, value, itsOwner, "a group of keys"));
    }

    /** One mapping or a list of them under a key. */
    public List<Fields> groups(String key, String itsOwner) {
        Optional<Node> value = find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        List<Node> items = value.get() instanceof Sequence list ? list.items() : List.of(value.get());
        return items.stream()
                .flatMap(item -> group(key, item, itsOwner, "a list of groups of keys").stream())
                .toList();
    }

    private Optional<Fields> group(String key, Node value, String itsOwner, String wanted) {
        if (value instanceof Mapping group) {
            return Optional.of(new Fields(group, itsOwner, diagnostics));
        }
        wrongType(key, value, wanted);
        return Optional.empty();
    }

    /** Reports every key that was not asked for, with the nearest that was. */
    public void refuseOthers() {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                Optional<String> near = Suggestions.nearest(key, known);
                diagnostics.error(
                        Code.UNKNOWN_KEY,
                        entry.key().span(),
                        owner + " has no key \"" + key + "\"",
                        near.map(name -> "did you mean \"" + name + "\"?").orElse("known keys: " + String.join(", ", known)));
            }
        }
    }

    /** The words of an enumeration, in its order, for {@link #choice}. */
    public static <E extends Enum<E>> Map<String, E> choices(Class<E> type, Function<E, String> word) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            choices.put(word.apply(constant), constant);
        }
        return choices;
    }
}
