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

/** Reads one item of CSL-JSON; what is ours in it, its {@code custom} object, is read by {@link EditorNotes}. */
final class ItemReader {

    /** An id is a folder of the site, and stands in citations between {@code @} and {@code ;}. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    /** Zotero's ids are addresses when no plug-in gives them keys. */
    private static final Pattern ZOTERO_ID = Pattern.compile("https?://(?:www\\.)?zotero\\.org/.*/");
    /** The elements CSL-JSON allows inside a text. */
    private static final Pattern RICH_TEXT = Pattern.compile("</?(?:i|b|sup|sub|span)(?: [^<>]*)?>");
    /** Words a style must not capitalize, which citeproc would print as text. */
    private static final Pattern NO_CASE = Pattern.compile("<span class=\"nocase\">(.*?)</span>");
    private static final List<String> TYPES = Arrays.stream(CSLType.values()).map(CSLType::toString).sorted().toList();
    private static final Set<String> NAMES = Set.of(
            "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator",
            "director", "editor", "editorial-director", "executive-producer", "guest", "host", "illustrator",
            "interviewer", "narrator", "organizer", "original-author", "performer", "producer", "recipient",
            "reviewed-author", "script-writer", "series-creator", "translator");
    private static final Set<String> DATES =
            Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

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

    private static boolean isId(String id, Span place, DiagnosticCollector diagnostics) {
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
                csl.put(key, NO_CASE.matcher(scalar.text()).replaceAll("$1"));
            }
        }
        ItemLanguage.read(scalar(item, "language"), diagnostics).ifPresentOrElse(tag -> csl.put("language", tag), () -> csl.remove("language"));
        csl.put("id", id);
        csl.put("type", type(id, place, item));
        csl.put("title", title(id, place, csl));
        String url = scalar(item, "URL").map(text -> SourceUrl.vet(text.text(), text.span(), diagnostics)).orElse("");
        csl.remove("URL");
        if (!url.isEmpty()) {
            csl.put("URL", url);
        }
        CSLItemData data = withDates(CSLItemData.fromJson(csl), dates);
        EditorNotes notes = EditorNotes.read(item, data.getType().toString(), diagnostics);
        return new Register.Entry(source(data, issued(dates), notes, place), data);
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
                    if (part.value() instanceof Node.Scalar scalar && !scalar.isAbsent() && !scalar.text().isBlank()) {
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

    private static Source source(CSLItemData item, Edtf issued, EditorNotes notes, Span place) {
        return new Source(
                item.getId(),
                item.getType().toString(),
                notes.kind(),
                plain(item.getTitle()),
                item.getAuthor() == null ? List.of() : Arrays.stream(item.getAuthor()).map(ItemNames::shown).toList(),
                plain(item.getContainerTitle()),
                plain(item.getPublisher()),
                issued,
                item.getURL() == null ? "" : item.getURL(),
                item.getLanguage() == null ? "" : item.getLanguage(),
                notes.consulted(),
                notes.grade(),
                notes.archive(),
                notes.limits(),
                place);
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
