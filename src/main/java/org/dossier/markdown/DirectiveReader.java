package org.dossier.markdown;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.markdown.Attributes.Attribute;
import org.dossier.model.Citation;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.EdtfParser;
import org.dossier.model.Kind;
import org.dossier.model.QuotedWords;
import org.dossier.model.TypedLink;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;
import org.dossier.text.Suggestions;

/** Reads {@code :::claim}, {@code :::status}, {@code :::note}, {@code :::quote} and {@code :::figures}. */
final class DirectiveReader {

    private static final Pattern OPENING =
            Pattern.compile("(?<colons>:+)\\s*(?<name>[^\\s{]*)\\s*(?<argument>[^{]*?)\\s*(?<attributes>\\{.*)?", Pattern.DOTALL);
    private static final Set<String> NAMES = Set.of("claim", "status", "note", "quote", "figures");
    private static final Set<String> QUOTE_KEYS = new TreeSet<>(Set.of("by", "date", "lang", "source"));
    private static final String LIST = "known directives: claim, figures, note, quote, status";

    private final MarkupWriter out;
    private final BlockRenderer blocks;
    private final Passages passages;
    private final Places places;
    private final DiagnosticCollector diagnostics;

    /** How many closing lines were swallowed by directives that closed too late. */
    private int missing;

    DirectiveReader(MarkupWriter out, BlockRenderer blocks, Places places, DiagnosticCollector diagnostics) {
        this.out = out;
        this.blocks = blocks;
        this.passages = blocks.passages();
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** The first line of a directive, taken apart. */
    private record Opening(Span line, String name, Span namePlace, String argument, Span argumentPlace, Attributes attributes) {}

    /**
     * Reads a directive at the top level; the writer is empty before and after.
     *
     * @return empty, with errors, when nothing can be shown
     */
    Optional<Part> read(DirectiveBlock directive) {
        Opening opening = opening(directive);
        if (!directive.isClosed()) {
            missing++;
            diagnostics.error(
                    Code.UNCLOSED_DIRECTIVE,
                    opening.line(),
                    "the directive is not closed",
                    "end it with a line ::: before the next directive begins");
        }
        switch (opening.name()) {
            case "claim" -> {
                return embed(directive, opening, Kind.CLAIM);
            }
            case "status" -> {
                return embed(directive, opening, Kind.PERSON);
            }
            case "note" -> {
                refuseArgument(opening);
                refuseAttributes(opening);
                return Optional.of(new Part.Aside(inside(directive)));
            }
            case "figures" -> {
                refuseArgument(opening);
                refuseAttributes(opening);
                refuseContent(directive, opening);
                return Optional.of(new Part.SiteFigures());
            }
            case "quote" -> {
                refuseArgument(opening);
                return quotation(directive, opening);
            }
            default -> {
                String near = Suggestions.didYouMean(opening.name(), NAMES);
                String message = opening.name().isEmpty() ? "the directive has no name" : "no directive is called \"" + opening.name() + "\"";
                diagnostics.error(Code.UNKNOWN_DIRECTIVE, opening.namePlace(), message, near, LIST);
                return Optional.empty();
            }
        }
    }

    /** Reports a closing line that closes nothing. */
    void stray(DirectiveBlock.Sign sign) {
        if (missing > 0) {
            missing--;
        } else {
            diagnostics.error(
                    Code.INVALID_DIRECTIVE,
                    places.of(sign),
                    "no directive is open here",
                    "delete this line, or begin one above: :::note");
        }
    }

    private Opening opening(DirectiveBlock directive) {
        Span line = places.of(directive.opening());
        String text = line.text();
        Matcher matcher = OPENING.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not the first line of a directive: " + text);
        }
        Attributes attributes = Attributes.NONE;
        if (matcher.group("attributes") != null) {
            int start = matcher.start("attributes");
            int end = Attributes.end(text, start);
            Span braces = line.within(start, end < 0 ? text.length() : end);
            if (end < 0) {
                attributes = new Attributes(List.of(), false);
                diagnostics.error(Code.INVALID_DIRECTIVE, braces, "the braces are not closed", "end them with } on the same line");
            } else {
                attributes = Attributes.parse(braces, Code.INVALID_DIRECTIVE, diagnostics);
                if (end < text.length()) {
                    diagnostics.error(
                            Code.INVALID_DIRECTIVE,
                            line.within(end, text.length()),
                            "something follows the braces",
                            "write it on the next line");
                }
            }
        }
        String name = matcher.group("name");
        Span namePlace = name.isEmpty() ? line : line.within(matcher.start("name"), matcher.end("name"));
        return new Opening(
                line,
                name,
                namePlace,
                matcher.group("argument"),
                line.within(matcher.start("argument"), matcher.end("argument")),
                attributes);
    }

    private Optional<Part> embed(DirectiveBlock directive, Opening opening, Kind kind) {
        refuseAttributes(opening);
        refuseContent(directive, opening);
        if (opening.argument().isEmpty() || opening.argument().indexOf(' ') >= 0) {
            diagnostics.error(
                    Code.INVALID_DIRECTIVE,
                    opening.argument().isEmpty() ? opening.namePlace() : opening.argumentPlace(),
                    opening.name() + " needs the id of one " + kind.word(),
                    "write :::" + opening.name() + " " + (kind == Kind.CLAIM ? "who-asked-for-the-staging" : "florence-cassez"));
            return Optional.empty();
        }
        DocumentId target = new DocumentId(kind, opening.argument());
        return Optional.of(new Part.Embed(target, new TypedLink(target, opening.argumentPlace())));
    }

    private Optional<Part> quotation(DirectiveBlock directive, Opening opening) {
        List<Node> original = new ArrayList<>();
        List<Node> translation = new ArrayList<>();
        List<Node> current = original;
        for (Node node = directive.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof DirectiveBlock.Sign sign)) {
                current.add(node);
            } else if (sign.role() == DirectiveBlock.Sign.Role.PARTS && current == original) {
                current = translation;
            } else if (sign.role() == DirectiveBlock.Sign.Role.PARTS) {
                diagnostics.error(
                        Code.INVALID_DIRECTIVE,
                        places.of(sign),
                        "the quotation has more than two parts",
                        "write the original, one line ---, and its translation");
            }
        }
        int length = passages.quote(() -> original.forEach(blocks::block));
        Markup words = out.take();
        passages.quote(() -> translation.forEach(blocks::block));
        Markup translated = out.take();
        if (words.isEmpty()) {
            diagnostics.error(Code.INVALID_DIRECTIVE, opening.line(), "the quotation has no words", "write them on the next line");
            return Optional.empty();
        }
        opening.attributes().value("by").ifPresent(by -> blocks.ownWords().written(by.valuePlace()));
        String language = language(opening);
        passages.addQuotation(new QuotedWords(length, language, !translated.isEmpty(), opening.line()));
        return Optional.of(new Part.Quotation(
                attribute(opening, "by"), date(opening), language, words, translated, sources(opening)));
    }

    private static String attribute(Opening opening, String key) {
        return opening.attributes().value(key).map(Attribute::value).map(String::strip).orElse("");
    }

    private Edtf date(Opening opening) {
        return opening.attributes()
                .value("date")
                .flatMap(date -> EdtfParser.parse(date.value(), date.valuePlace(), diagnostics))
                .orElse(Edtf.UNKNOWN);
    }

    private String language(Opening opening) {
        Optional<Attribute> language = opening.attributes().value("lang");
        language.filter(one -> !Bearer.isLanguage(one.value())).ifPresent(one -> diagnostics.error(
                Code.INVALID_DIRECTIVE, one.valuePlace(), "\"" + one.value() + "\" is not a language tag", "write one such as es, fr or pt-BR"));
        return language.map(Attribute::value).filter(Bearer::isLanguage).orElse("");
    }

    private List<Citation> sources(Opening opening) {
        boolean understood = opening.attributes().complete();
        for (Attribute one : opening.attributes().all()) {
            if (one.form() != Attributes.Form.VALUE || !QUOTE_KEYS.contains(one.name())) {
                understood = false;
                diagnostics.error(
                        Code.INVALID_DIRECTIVE,
                        one.place(),
                        "quote has no attribute \"" + one.name() + "\"",
                        Suggestions.didYouMean(one.name(), QUOTE_KEYS),
                        "known attributes: " + String.join(", ", QUOTE_KEYS));
            }
        }
        Optional<Attribute> source = opening.attributes().value("source");
        if (attribute(opening, "by").isEmpty() && understood) {
            diagnostics.error(
                    Code.INVALID_DIRECTIVE, opening.line(), "the quotation does not say whose words it holds", "add by=\"Name\" in the braces");
        }
        if (source.isEmpty() && understood) {
            diagnostics.error(Code.INVALID_DIRECTIVE, opening.line(), "the quotation names no source", "add source=S024 in the braces");
        }
        return source.flatMap(one -> new CitationParser(diagnostics).value(one.valuePlace())).stream().toList();
    }

    private Markup inside(DirectiveBlock directive) {
        for (Node node = directive.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof DirectiveBlock.Sign)) {
                blocks.block(node);
            }
        }
        return out.take();
    }

    private void refuseContent(DirectiveBlock directive, Opening opening) {
        for (Node node = directive.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof BlankLine || node instanceof DirectiveBlock.Sign)) {
                diagnostics.error(
                        Code.INVALID_DIRECTIVE,
                        places.firstLine(node),
                        "nothing can stand inside " + opening.name(),
                        "close it before: :::" + (opening.name() + " " + opening.argument()).strip() + ", then a line :::");
                return;
            }
        }
    }

    private void refuseArgument(Opening opening) {
        if (!opening.argument().isEmpty()) {
            diagnostics.error(
                    Code.INVALID_DIRECTIVE,
                    opening.argumentPlace(),
                    "\"" + opening.argument() + "\" does not belong on this line",
                    opening.name().equals("figures") ? "delete it" : "write it on the next line");
        }
    }

    private void refuseAttributes(Opening opening) {
        opening.attributes().all().stream().findFirst().ifPresent(one -> diagnostics.error(
                Code.INVALID_DIRECTIVE, one.place(), opening.name() + " takes no attributes", "remove the braces"));
    }
}
