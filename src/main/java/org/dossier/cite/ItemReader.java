package org.dossier.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dossier.model.Edtf;
import org.dossier.model.Source;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;
import org.dossier.text.Suggestions;
import org.dossier.yaml.Node;

/**
 * Reads one item of CSL-JSON.
 *
 * <p>Ours are two keys of its {@code custom} object: {@code consulted} ({@code full}, {@code opening} or {@code none})
 * and {@code limits}, words for readers.
 */
final class ItemReader {

    /** An id is a folder of the site, and stands in citations between {@code @} and {@code ;}. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    /** Zotero's ids are addresses when no plug-in gives them keys. */
    private static final Pattern ZOTERO_ID = Pattern.compile("https?://(?:www\\.)?zotero\\.org/.*/");
    /** The elements CSL-JSON allows inside a text. */
    private static final Pattern RICH_TEXT = Pattern.compile("</?(?:i|b|sup|sub|span)(?: [^<>]*)?>");
    private static final List<String> TYPES = Arrays.stream(CSLType.values()).map(CSLType::toString).sorted().toList();
    private static final Set<String> NAMES = Set.of(
            "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator",
            "director", "editor", "editorial-director", "executive-producer", "guest", "host", "illustrator",
            "interviewer", "narrator", "organizer", "original-author", "performer", "producer", "recipient",
            "reviewed-author", "script-writer", "series-creator", "translator");
    private static final Set<String> DATES =
            Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");
    private static final Map<String, Source.Consulted> CONSULTED = Map.of(
            "full", Source.Consulted.IN_FULL,
            "opening", Source.Consulted.OPENING_ONLY,
            "none", Source.Consulted.NOT_CONSULTED);

    private final DiagnosticCollector diagnostics;

    ItemReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @return empty, with an error, only when the item has no usable id: a faulty source is still a known one */
    Optional<Register.Entry> read(Node.Mapping item) {
        Optional<Node.Scalar> written = scalar(item, "id");
        if (written.isEmpty()) {
            diagnostics.error(
                    Code.INVALID_SOURCE, item.span().within(0, 1), "this source has no id", "add one, such as \"id\": \"S001\"");
            return Optional.empty();
        }
        Span place = written.get().span();
        String id = ZOTERO_ID.matcher(written.get().text()).replaceFirst("");
        return isId(id, place, diagnostics) ? Optional.of(entry(id, place, item)) : Optional.empty();
    }

    static boolean isId(String id, Span place, DiagnosticCollector diagnostics) {
        if (ID.matcher(id).matches()) {
            return true;
        }
        diagnostics.error(
                Code.INVALID_SOURCE,
                place,
                "\"" + id + "\" cannot be the id of a source",
                "use letters from a to z, digits, \"-\", \"_\" and \".\", and begin with a letter or digit");
        return false;
    }

    private Register.Entry entry(String id, Span place, Node.Mapping item) {
        Map<String, Object> csl = new HashMap<>();
        Map<String, ItemDate> dates = new HashMap<>();
        for (Node.Entry entry : item.entries()) {
            String key = entry.key().text();
            if (DATES.contains(key)) {
                if (!isAbsent(entry.value())) {
                    ItemDate.read(entry.value(), diagnostics).ifPresent(date -> dates.put(key, date));
                }
            } else if (NAMES.contains(key)) {
                csl.put(key, names(key, entry.value()));
            } else if (entry.value() instanceof Node.Scalar scalar && !scalar.isAbsent()) {
                csl.put(key, scalar.text());
            }
        }
        csl.put("id", id);
        csl.put("type", type(id, place, item));
        csl.put("title", title(id, place, csl));
        String url = scalar(item, "URL").map(text -> SourceUrl.vet(text.text(), text.span(), diagnostics)).orElse("");
        csl.remove("URL");
        if (!url.isEmpty()) {
            csl.put("URL", url);
        }
        CSLItemData data = withDates(CSLItemData.fromJson(csl), dates);
        return new Register.Entry(source(data, issued(dates), custom(item), place), data);
    }

    private String type(String id, Span place, Node.Mapping item) {
        Optional<Node.Scalar> type = scalar(item, "type");
        if (type.isEmpty()) {
            diagnostics.error(
                    Code.INVALID_SOURCE, place, "the source \"" + id + "\" has no type", "add one, such as \"type\": \"article-newspaper\"");
            return "document";
        }
        String word = type.get().text();
        if (!TYPES.contains(word)) {
            diagnostics.error(
                    Code.INVALID_SOURCE,
                    type.get().span(),
                    "\"" + word + "\" is not a CSL type",
                    Suggestions.didYouMean(word, TYPES),
                    "known types: " + String.join(", ", TYPES));
            return "document";
        }
        return word;
    }

    private String title(String id, Span place, Map<String, Object> csl) {
        if (csl.get("title") instanceof String title && !title.isBlank()) {
            return title.strip();
        }
        diagnostics.error(
                Code.INVALID_SOURCE,
                place,
                "the source \"" + id + "\" has no title",
                "add one; of a source without title, a description in brackets");
        return id;
    }

    private List<Map<String, Object>> names(String key, Node value) {
        List<Map<String, Object>> names = new ArrayList<>();
        List<Node> items = value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
        for (Node item : items) {
            if (item instanceof Node.Mapping name) {
                Map<String, Object> parts = new LinkedHashMap<>();
                name.entries().forEach(part -> {
                    if (part.value() instanceof Node.Scalar scalar && !scalar.isAbsent()) {
                        parts.put(part.key().text(), scalar.text());
                    }
                });
                names.add(parts);
            } else if (!isAbsent(item)) {
                diagnostics.error(
                        Code.WRONG_TYPE,
                        item.span(),
                        "\"" + key + "\" takes a list of names, but this is " + item.shape(),
                        "write [{\"family\": \"Tuckman\", \"given\": \"Jo\"}], or [{\"literal\": \"Amnesty International\"}]");
            }
        }
        return names;
    }

    /** As read by us, so that an impossible date is told once, with its place. */
    private static CSLItemData withDates(CSLItemData item, Map<String, ItemDate> dates) {
        if (dates.isEmpty()) {
            return item;
        }
        return new CSLItemDataBuilder(item)
                .accessed(csl(dates, "accessed"))
                .availableDate(csl(dates, "available-date"))
                .eventDate(csl(dates, "event-date"))
                .issued(csl(dates, "issued"))
                .originalDate(csl(dates, "original-date"))
                .submitted(csl(dates, "submitted"))
                .build();
    }

    private static CSLDate csl(Map<String, ItemDate> dates, String key) {
        return dates.containsKey(key) ? dates.get(key).csl() : null;
    }

    private static Edtf issued(Map<String, ItemDate> dates) {
        return dates.containsKey("issued") ? dates.get("issued").edtf() : Edtf.UNKNOWN;
    }

    /** What an editor noted about a source, beside CSL. */
    private record Custom(Source.Consulted consulted, String limits) {
        static final Custom NONE = new Custom(Source.Consulted.NOT_STATED, "");
    }

    private Custom custom(Node.Mapping item) {
        Optional<Node> node = item.find("custom").map(Node.Entry::value);
        if (node.isEmpty() || !(node.get() instanceof Node.Mapping custom)) {
            return Custom.NONE;
        }
        Set<String> ours = Set.of("consulted", "limits");
        for (Node.Entry entry : custom.entries()) {
            String key = entry.key().text();
            // The object is open to every program: only what looks like ours, mistyped, is a mistake.
            if (!ours.contains(key) && Suggestions.nearest(key, ours).isPresent()) {
                diagnostics.error(
                        Code.UNKNOWN_KEY, entry.key().span(), "unknown key \"" + key + "\"", Suggestions.didYouMean(key, ours));
            }
        }
        Source.Consulted consulted = scalar(custom, "consulted").map(this::consulted).orElse(Source.Consulted.NOT_STATED);
        return new Custom(consulted, scalar(custom, "limits").map(Node.Scalar::text).orElse(""));
    }

    private Source.Consulted consulted(Node.Scalar word) {
        Source.Consulted consulted = CONSULTED.get(word.text());
        if (consulted == null) {
            diagnostics.error(
                    Code.UNKNOWN_VALUE,
                    word.span(),
                    "\"" + word.text() + "\" does not say how the source was read",
                    Suggestions.didYouMean(word.text(), CONSULTED.keySet()),
                    "known: full, opening, none");
            return Source.Consulted.NOT_STATED;
        }
        return consulted;
    }

    private static Source source(CSLItemData item, Edtf issued, Custom custom, Span place) {
        return new Source(
                item.getId(),
                item.getType().toString(),
                plain(item.getTitle()),
                item.getAuthor() == null ? List.of() : Arrays.stream(item.getAuthor()).map(ItemNames::shown).toList(),
                plain(item.getContainerTitle()),
                plain(item.getPublisher()),
                issued,
                item.getURL() == null ? "" : item.getURL(),
                item.getLanguage() == null ? "" : item.getLanguage(),
                custom.consulted(),
                custom.limits(),
                place);
    }

    /** For an item that came from elsewhere, such as BibTeX. */
    static Source source(CSLItemData item, Edtf issued, Span place) {
        return source(item, issued, Custom.NONE, place);
    }

    private static String plain(String text) {
        return text == null ? "" : RICH_TEXT.matcher(text).replaceAll("").strip();
    }

    private static boolean isAbsent(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isAbsent();
    }

    private static Optional<Node.Scalar> scalar(Node.Mapping item, String key) {
        return item.find(key)
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .filter(scalar -> !scalar.isAbsent() && !scalar.text().isBlank());
    }
}
