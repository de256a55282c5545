package org.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Block;
import org.dossier.model.Citation;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.Heading;
import org.dossier.model.Kind;
import org.dossier.model.Locator;
import org.dossier.model.Passage;
import org.dossier.model.PlainText;
import org.dossier.model.Prose;
import org.dossier.model.ProseContext;
import org.dossier.model.QuotedWords;
import org.dossier.model.SourceId;
import org.dossier.model.SourceRef;
import org.dossier.model.Target;
import org.dossier.model.TypedLink;
import org.dossier.text.Html;
import org.dossier.text.InputFile;

/**
 * As much Markdown as tests of pages need, a block a line: {@code ## Heading}, {@code :::claim id}, {@code :::status id},
 * {@code :::quote words}, else a paragraph with {@code [@S001, p. 14; @S002]} and {@code [words](person:id)}.
 */
public record SampleProse(InputFile file, int from) implements Prose {

    private static final Pattern CITATION = Pattern.compile("\\[@([^\\]]+)]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]@]*)]\\(([a-z]+):([^)]+)\\)");

    private record Line(int start, String text) {}

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = from;
        for (String line : file.text().substring(from).split("\n")) {
            if (!line.isBlank()) {
                lines.add(new Line(start, line));
            }
            start += line.length() + 1;
        }
        return lines;
    }

    @Override
    public boolean isEmpty() {
        return lines().isEmpty();
    }

    @Override
    public String opening() {
        return lines().stream().map(Line::text).findFirst().orElse("");
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public List<Citation> citations() {
        return lines().stream().flatMap(line -> citations(line).stream()).toList();
    }

    private List<Citation> citations(Line line) {
        return CITATION.matcher(line.text()).results()
                .map(match -> {
                    List<SourceRef> items = new ArrayList<>();
                    for (String item : match.group(1).replace("@", "").split("; ")) {
                        String[] parts = item.split(", p\\. ");
                        Locator locator = parts.length == 1 ? Locator.NONE : new Locator(Locator.Label.PAGE, parts[1]);
                        items.add(new SourceRef(parts[0], locator, file.span(line.start(), line.start())));
                    }
                    return new Citation(items, file.span(line.start() + match.start(), line.start() + match.end()));
                })
                .toList();
    }

    @Override
    public List<TypedLink> links() {
        List<TypedLink> links = new ArrayList<>();
        for (Line line : lines()) {
            if (line.text().startsWith(":::claim ") || line.text().startsWith(":::status ")) {
                int id = line.text().indexOf(' ') + 1;
                links.add(new TypedLink(embedded(line), file.span(line.start() + id, line.start() + line.text().length())));
            }
            LINK.matcher(line.text())
                    .results()
                    .forEach(match -> links.add(new TypedLink(
                            target(match.group(2), match.group(3)),
                            file.span(line.start() + match.start(2), line.start() + match.end(3)))));
        }
        return links;
    }

    private static DocumentId embedded(Line line) {
        String[] words = line.text().split(" ");
        return new DocumentId(words[0].equals(":::claim") ? Kind.CLAIM : Kind.PERSON, words[1]);
    }

    private static Target target(String scheme, String id) {
        return scheme.equals("source") ? new SourceId(id) : new DocumentId(Kind.valueOf(scheme.toUpperCase(java.util.Locale.ROOT)), id);
    }

    @Override
    public List<Heading> headings() {
        return lines().stream()
                .filter(line -> line.text().startsWith("##"))
                .map(line -> {
                    int level = line.text().indexOf(' ');
                    String words = line.text().substring(level + 1);
                    return new Heading(level, SlugPolicy.of(words), words, file.span(line.start(), line.start() + line.text().length()));
                })
                .toList();
    }

    @Override
    public List<Passage> passages() {
        return lines().stream()
                .filter(line -> !line.text().startsWith("#") && !line.text().startsWith(":"))
                .map(line -> {
                    boolean cited = !citations(line).isEmpty();
                    boolean exempt = line.text().endsWith("{.unsourced}");
                    return new Passage(
                            cited ? Passage.Support.CITED : exempt ? Passage.Support.EXEMPT : Passage.Support.MISSING,
                            exempt ? "a reason" : "",
                            file.span(line.start(), line.start() + line.text().length()));
                })
                .toList();
    }

    @Override
    public List<QuotedWords> quotedWords() {
        return List.of();
    }

    @Override
    public List<PlainText> texts() {
        return lines().stream()
                .map(line -> {
                    PlainText.Builder words = new PlainText.Builder();
                    words.add(line.text(), line.start());
                    return words.build(file);
                })
                .toList();
    }

    @Override
    public List<Block> blocks(ProseContext context) {
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines()) {
            if (line.text().startsWith(":::claim ")) {
                blocks.add(new Block.ClaimEmbed(embedded(line)));
            } else if (line.text().startsWith(":::status ")) {
                blocks.add(new Block.StatusEmbed(embedded(line)));
            } else if (line.text().startsWith(":::quote ")) {
                List<ProseContext.NoteMark> notes = citations(line).stream().map(context::note).toList();
                Html words = new Html(CITATION.matcher(line.text().substring(9)).replaceAll("").strip());
                blocks.add(new Block.Quotation("", Edtf.UNKNOWN, "", words, Html.EMPTY, notes));
            } else {
                blocks.add(new Block.Markup(markup(line, context)));
            }
        }
        return blocks;
    }

    private Html markup(Line line, ProseContext context) {
        List<Citation> citations = new ArrayList<>(citations(line));
        String html = CITATION.matcher(line.text()).replaceAll(match -> {
            ProseContext.NoteMark mark = context.note(citations.remove(0));
            return "<sup id=" + mark.markId() + ">" + mark.number() + "</sup>";
        });
        html = LINK.matcher(html).replaceAll(match -> {
            ProseContext.LinkTarget target = context.target(target(match.group(2), match.group(3)));
            String words = match.group(1).isEmpty() ? target.title() : match.group(1);
            return Matcher.quoteReplacement("<a href=" + target.href() + ">" + words + "</a>");
        });
        return new Html(html);
    }
}
