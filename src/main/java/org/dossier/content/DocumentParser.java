package org.dossier.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.config.SiteConfig;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.model.LocalTitles;
import org.dossier.model.PlainText;
import org.dossier.model.Prose;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Directions;
import org.dossier.text.InputFile;
import org.dossier.text.Span;
import org.dossier.yaml.Fields;
import org.dossier.yaml.Node;
import org.dossier.yaml.YamlReader;

/**
 * Turns files into documents: front matter, typed by kind, and prose.
 *
 * <p>A file with mistakes still gives a document where its name does, with neutral values for what is wrong, so that
 * references to it are not reported on top.
 */
public final class DocumentParser {

    private final SiteConfig config;
    private final ProseParser proseParser;
    private final String content;

    private DocumentParser(SiteConfig config, ProseParser proseParser) {
        this.config = config;
        this.proseParser = proseParser;
        this.content = config.folder().relativize(config.contentFolder()).toString().replace('\\', '/') + "/";
    }

    /**
     * All documents, in the order of their files, which are parsed in parallel.
     *
     * <p>Drafts too, baked or not: a reference to one must be told from a reference to nothing.
     */
    public static List<Document> parse(
            List<InputFile> documents, SiteConfig config, ProseParser proseParser, DiagnosticCollector diagnostics) {
        DocumentParser parser = new DocumentParser(config, proseParser);
        return documents.parallelStream()
                .map(file -> parser.parse(file, diagnostics))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Document> parse(InputFile file, DiagnosticCollector diagnostics) {
        DocumentName name = DocumentName.of(file.path(), content);
        if (name.isTranslation(diagnostics)) {
            return Optional.empty();
        }
        Document document = parse(file, name, diagnostics);
        name.check(document.id().kind(), diagnostics);
        return Optional.of(document);
    }

    private Document parse(InputFile file, DocumentName name, DiagnosticCollector diagnostics) {
        Optional<FrontMatter> front = FrontMatter.find(file, diagnostics);
        if (front.isEmpty()) {
            Span start = file.span(0, 0);
            return document(name, new Node.Mapping(List.of(), start), start, emptyProse(file), new DiagnosticCollector());
        }
        Span yaml = front.get().yaml();
        Directions.refuse(yaml, diagnostics);
        Span body = file.span(front.get().body(), file.text().length());
        Directions.checkParagraphs(body, diagnostics);
        Prose prose = proseParser.parse(file, body.start(), body.end(), diagnostics);
        Optional<Node> node = YamlReader.read(file, yaml.start(), yaml.end(), diagnostics);
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            return document(name, mapping, front.get().fence(), prose, diagnostics);
        }
        node.ifPresent(other -> diagnostics.error(
                Code.WRONG_TYPE,
                other.span().file().lineSpan(other.span().line()),
                "front matter is made of lines \"key: value\", but this is " + other.shape()));
        Node.Mapping nothing = new Node.Mapping(List.of(), yaml);
        return document(name, nothing, front.get().fence(), prose, new DiagnosticCollector());
    }

    private Prose emptyProse(InputFile file) {
        int end = file.text().length();
        return proseParser.parse(file, end, end, new DiagnosticCollector());
    }

    private Document document(
            DocumentName name, Node.Mapping mapping, Span place, Prose prose, DiagnosticCollector diagnostics) {
        Kind kind = kind(name, mapping, place, diagnostics);
        KindFolder names = KindFolder.of(kind);
        Fields fields = new Fields(mapping, names.one(), place, diagnostics);
        DocumentFields front = new DocumentFields(fields, diagnostics);
        LocalTitles titles = kind == Kind.FILM || kind == Kind.EPISODE ? LocalTitleFields.read(front) : LocalTitles.NONE;
        Header header = header(name, kind, titles, front, FrontMatterTexts.of(mapping), place);
        if (names.needsBody() && prose.isEmpty()) {
            diagnostics.error(Code.EMPTY_BODY, place, names.one() + " needs a text", "write it below the front matter");
        }
        Document document = new KindFields(front, header, prose, titles).read();
        fields.refuseOthers();
        return document;
    }

    /** The folder gives the kind; {@code type:} may override it. */
    private static Kind kind(DocumentName name, Node.Mapping mapping, Span place, DiagnosticCollector diagnostics) {
        return new Fields(mapping, "a document", place, diagnostics)
                .choice("type", Fields.choices(Kind.class, Kind::word), name.kind());
    }

    private Header header(
            DocumentName name, Kind kind, LocalTitles titles, DocumentFields front, List<PlainText> texts, Span place) {
        Fields fields = front.fields();
        String title = titles.titles().stream()
                .filter(one -> one.language().equals(config.language()))
                .findFirst()
                .or(() -> titles.titles().stream().findFirst())
                .map(LocalTitles.LocalTitle::title)
                .orElseGet(() -> fields.requiredText("title"));
        fields.find("type");
        fields.find("x");
        return new Header(
                new DocumentId(kind, name.id(kind)),
                name.order(kind),
                config.language(),
                title,
                fields.text("summary"),
                fields.value("slug", DocumentParser::slug, ""),
                fields.choice("status", Fields.choices(Header.Status.class, DocumentParser::word), Header.Status.PUBLISHED),
                front.date("published"),
                front.date("updated"),
                fields.text("change-note"),
                place.file(),
                place,
                texts);
    }

    private static String word(Header.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> slug(String text, Span span, DiagnosticCollector diagnostics) {
        if (DocumentName.isId(text)) {
            return Optional.of(text);
        }
        diagnostics.error(
                Code.INVALID_ID, span, "the slug \"" + text + "\" has other signs than small letters a to z, digits and hyphens between them");
        return Optional.empty();
    }
}
