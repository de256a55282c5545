package org.dossier.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Block;
import org.dossier.model.Citation;
import org.dossier.model.DocumentId;
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
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;

/** Prose read with two patterns, so that tests of this package need no Markdown: typed links, and citations of one source. */
record PlainProse(boolean isEmpty, List<Citation> citations, List<TypedLink> links) implements Prose {

    private static final Pattern LINK = Pattern.compile("]\\(([a-z]+):([^)]+)\\)");
    private static final Pattern CITATION = Pattern.compile("\\[@([^\\]]+)]");
    private static final Pattern SOURCE = Pattern.compile("@?([A-Z]\\w+)[^;]*;? *");

    static Prose parse(InputFile file, int from, int to, DiagnosticCollector diagnostics) {
        List<TypedLink> links = new ArrayList<>();
        Matcher link = LINK.matcher(file.text()).region(from, to);
        while (link.find()) {
            target(link.group(1), link.group(2))
                    .ifPresent(target -> links.add(new TypedLink(target, file.span(link.start(1), link.end(2)))));
        }
        List<Citation> citations = new ArrayList<>();
        Matcher citation = CITATION.matcher(file.text()).region(from, to);
        while (citation.find()) {
            List<SourceRef> items = new ArrayList<>();
            Matcher source = SOURCE.matcher(file.text()).region(citation.start(1), citation.end(1));
            while (source.find()) {
                items.add(new SourceRef(source.group(1), Locator.NONE, file.span(source.start(1), source.end(1))));
            }
            if (!items.isEmpty()) {
                citations.add(new Citation(items, file.span(citation.start(), citation.end())));
            }
        }
        return new PlainProse(file.text().substring(from, to).isBlank(), citations, links);
    }

    private static Optional<Target> target(String scheme, String id) {
        if (scheme.equals("source")) {
            return Optional.of(new SourceId(id));
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(scheme))
                .findFirst()
                .map(kind -> new DocumentId(kind, id));
    }

    @Override
    public String opening() {
        return "";
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public List<Heading> headings() {
        return List.of();
    }

    @Override
    public List<Passage> passages() {
        return List.of();
    }

    @Override
    public List<QuotedWords> quotedWords() {
        return List.of();
    }

    @Override
    public List<PlainText> texts() {
        return List.of();
    }

    @Override
    public List<Block> blocks(ProseContext context) {
        return List.of();
    }
}
