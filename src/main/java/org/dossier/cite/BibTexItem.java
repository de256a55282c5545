package org.dossier.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;
import org.dossier.text.Suggestions;
import org.dossier.yaml.Node;

/**
 * A BibTeX or BibLaTeX entry as the CSL-JSON item it stands for, with its places, so that {@link ItemReader} judges both.
 *
 * <p>Types and fields are those of BibTeX, of BibLaTeX (manual, sections 2.1 and 2.2) and of the exports of Zotero, JabRef
 * and EndNote; what a reference does not print is left out.
 */
final class BibTexItem {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("artwork", "graphic"),
            Map.entry("audio", "song"),
            Map.entry("book", "book"),
            Map.entry("bookinbook", "chapter"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("collection", "book"),
            Map.entry("conference", "paper-conference"),
            Map.entry("dataset", "dataset"),
            Map.entry("electronic", "webpage"),
            Map.entry("image", "graphic"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("legal", "treaty"),
            Map.entry("legislation", "legislation"),
            Map.entry("letter", "personal_communication"),
            Map.entry("manual", "book"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("misc", "document"),
            Map.entry("movie", "motion_picture"),
            Map.entry("music", "song"),
            Map.entry("mvbook", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("mvproceedings", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("online", "webpage"),
            Map.entry("patent", "patent"),
            Map.entry("performance", "performance"),
            Map.entry("periodical", "periodical"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("proceedings", "book"),
            Map.entry("reference", "book"),
            Map.entry("report", "report"),
            Map.entry("review", "review"),
            Map.entry("software", "software"),
            Map.entry("standard", "standard"),
            Map.entry("suppbook", "chapter"),
            Map.entry("suppcollection", "chapter"),
            Map.entry("suppperiodical", "article-journal"),
            Map.entry("techreport", "report"),
            Map.entry("thesis", "thesis"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("video", "motion_picture"),
            Map.entry("www", "webpage"));

    /** EndNote exports most things as {@code @misc} or {@code @article}, and says what they are in {@code type}. */
    private static final Map<String, String> ENDNOTE_TYPES = Map.of(
            "newspaper article", "article-newspaper",
            "magazine article", "article-magazine",
            "blog", "post-weblog",
            "case", "legal_case",
            "encyclopedia", "entry-encyclopedia",
            "film or broadcast", "motion_picture",
            "government document", "report",
            "legal rule or regulation", "regulation",
            "web page", "webpage");

    /** CSL's names, and the fields they come from: the first that is there. */
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("container-title", List.of("journaltitle", "journal", "booktitle", "maintitle")),
            Map.entry("collection-title", List.of("series")),
            Map.entry("edition", List.of("edition")),
            Map.entry("publisher", List.of("publisher", "institution", "school", "organization")),
            Map.entry("publisher-place", List.of("location", "address")),
            Map.entry("volume", List.of("volume")),
            Map.entry("page", List.of("pages")),
            Map.entry("chapter-number", List.of("chapter")),
            Map.entry("ISBN", List.of("isbn")),
            Map.entry("ISSN", List.of("issn")),
            Map.entry("language", List.of("langid", "language")));

    private static final List<String> NAMES = List.of("author", "editor", "translator");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\\b(1[0-2]|0?[1-9])$");
    private static final Pattern DAY = Pattern.compile("\\b(3[01]|[12][0-9]|0?[1-9])\\b");
    /** What was meant as EDTF, or at least looks like it; BibLaTeX's dates are. */
    private static final Pattern EDTF = Pattern.compile("\\.{0,2}/?[0-9]{2}[0-9X]{2}[-0-9X?~%/.T:Z+]*");
    /** EDTF's seasons are months from 21. */
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-2[1-4]");
    private static final Pattern ADDRESS = Pattern.compile("\\\\url\\s*\\{|https?:");

    private final BibTexParser.Entry entry;
    private final List<Node.Entry> item = new ArrayList<>();

    private BibTexItem(BibTexParser.Entry entry) {
        this.entry = entry;
    }

    /** The item; of a type that nobody knows, which is reported, a {@code document}. */
    static Node.Mapping of(BibTexParser.Entry entry, DiagnosticCollector diagnostics) {
        BibTexItem item = new BibTexItem(entry);
        if (!entry.key().isEmpty()) {
            item.put("id", entry.key(), entry.keySpan());
        }
        item.put("type", item.type(diagnostics), entry.typeSpan());
        item.putTitle();
        TEXTS.forEach((name, fields) -> item.first(fields).ifPresent(field -> item.put(name, LatexText.decode(field.text()), field.span())));
        item.putNumber();
        NAMES.forEach(name -> item.first(List.of(name)).ifPresent(field -> item.putNames(name, field)));
        item.putAddress();
        item.putDates();
        return new Node.Mapping(item.item, entry.keySpan());
    }

    private Optional<BibTexParser.Field> first(List<String> names) {
        return names.stream().filter(entry.fields()::containsKey).map(entry.fields()::get).findFirst();
    }

    private void put(String key, String text, Span span) {
        put(key, new Node.Scalar(text, false, span));
    }

    private void put(String key, Node value) {
        item.add(new Node.Entry(new Node.Scalar(key, false, value.span()), value));
    }

    private String type(DiagnosticCollector diagnostics) {
        String word = first(List.of("entrysubtype", "type")).map(field -> field.text().strip().toLowerCase(Locale.ROOT)).orElse("");
        if (ENDNOTE_TYPES.containsKey(word)) {
            return ENDNOTE_TYPES.get(word);
        }
        if (entry.type().equals("article") && (word.equals("newspaper") || word.equals("magazine"))) {
            return "article-" + word;
        }
        if (entry.type().equals("misc") && address().isPresent()) {
            return "webpage";
        }
        String type = TYPES.get(entry.type());
        if (type == null) {
            diagnostics.error(
                    Code.INVALID_SOURCE,
                    entry.typeSpan(),
                    "\"" + entry.type() + "\" is not a type of BibTeX entry",
                    Suggestions.didYouMean(entry.type(), TYPES.keySet()),
                    "write @misc for what has no type of its own");
        }
        return type == null ? "document" : type;
    }

    private void putTitle() {
        first(List.of("title")).ifPresent(field -> {
            String title = LatexText.decode(field.text());
            String subtitle = first(List.of("subtitle")).map(sub -> LatexText.decode(sub.text())).orElse("");
            put("title", subtitle.isEmpty() ? title : title + ": " + subtitle, field.span());
        });
    }

    /** Of an article the number is that of the issue. */
    private void putNumber() {
        String name = entry.type().equals("article") || entry.type().equals("periodical") ? "issue" : "number";
        first(List.of("issue", "number")).ifPresent(field -> put(name, LatexText.decode(field.text()), field.span()));
    }

    private void putNames(String key, BibTexParser.Field field) {
        List<Node> names = new ArrayList<>();
        for (Map<String, String> name : BibTexNames.of(field.text())) {
            names.add(new Node.Mapping(
                    name.entrySet().stream()
                            .map(part -> new Node.Entry(
                                    new Node.Scalar(part.getKey(), false, field.span()),
                                    new Node.Scalar(part.getValue(), false, field.span())))
                            .toList(),
                    field.span()));
        }
        put(key, new Node.Sequence(names, field.span()));
    }

    private void putAddress() {
        address().ifPresent(field -> put("URL", LatexText.address(field.text()), field.span()));
        first(List.of("doi")).ifPresent(field ->
                put("DOI", LatexText.address(field.text()).replaceFirst("(?i)^https?://(dx\\.)?doi\\.org/", ""), field.span()));
    }

    /** Plain BibTeX has no field for it. */
    private Optional<BibTexParser.Field> address() {
        return first(List.of("url")).or(() -> List.of("howpublished", "note").stream()
                .filter(entry.fields()::containsKey)
                .map(entry.fields()::get)
                .filter(field -> ADDRESS.matcher(field.text()).lookingAt())
                .findFirst());
    }

    private void putDates() {
        first(List.of("date", "year")).ifPresent(field -> putDate("issued", field));
        first(List.of("urldate")).ifPresent(field -> putDate("accessed", field));
        first(List.of("origdate")).ifPresent(field -> putDate("original-date", field));
        first(List.of("eventdate")).ifPresent(field -> putDate("event-date", field));
    }

    private void putDate(String key, BibTexParser.Field field) {
        String text = LatexText.decode(field.text()).replace('–', '-');
        if (key.equals("issued") && !entry.fields().containsKey("date") && text.matches("\\d{4}")) {
            text = text + month() + (month().isEmpty() ? "" : day());
        }
        text = SEASON.matcher(text).replaceAll("$1");
        if (EDTF.matcher(text).matches()) {
            put(key, text, field.span());
        } else if (!text.isEmpty()) {
            Node words = new Node.Scalar(text, false, field.span());
            put(key, new Node.Mapping(List.of(new Node.Entry(new Node.Scalar("literal", false, field.span()), words)), field.span()));
        }
    }

    /** {@code -02} of {@code feb}, {@code February}, {@code 2} or {@code 16 Feb}; empty when there is none. */
    private String month() {
        Matcher month = MONTH.matcher(first(List.of("month")).map(BibTexParser.Field::text).orElse("").strip());
        if (!month.find()) {
            return "";
        }
        int number = month.group(1) == null
                ? Integer.parseInt(month.group(2))
                : MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1;
        return "-%02d".formatted(number);
    }

    private String day() {
        String month = first(List.of("month")).map(BibTexParser.Field::text).orElse("");
        boolean isWords = month.chars().anyMatch(Character::isLetter);
        Matcher day = DAY.matcher(first(List.of("day")).map(BibTexParser.Field::text).orElse(isWords ? month : ""));
        return day.find() ? "-%02d".formatted(Integer.parseInt(day.group(1))) : "";
    }
}
