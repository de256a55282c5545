package org.dossier.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.model.Catalogue;
import org.dossier.model.Citation;
import org.dossier.model.Document;
import org.dossier.model.DocumentId;
import org.dossier.model.Glossary;
import org.dossier.model.Kind;
import org.dossier.model.Ref;
import org.dossier.model.Site;
import org.dossier.model.Source;
import org.dossier.model.SourceId;
import org.dossier.model.SourceRef;
import org.dossier.model.Target;
import org.dossier.model.Term;
import org.dossier.model.TypedLink;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Severity;
import org.dossier.text.Span;
import org.dossier.text.Suggestions;

/** Follows every reference, typed link and citation, and notes who refers to whom. */
public final class Resolver {

    private static final String SOURCES = "Sources are defined in content/sources/.";

    private final Catalogue catalogue;
    private final Glossary glossary;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<Target, List<Document>> backlinks = new LinkedHashMap<>();
    private final DiagnosticCollector diagnostics;
    private final boolean knowsAllSources;

    private Resolver(Catalogue catalogue, List<Source> register, DiagnosticCollector diagnostics) {
        this.catalogue = catalogue;
        this.glossary = new Glossary(catalogue.all(Term.class));
        this.diagnostics = diagnostics;
        this.knowsAllSources = !lacksRegister(register, diagnostics);
        // Of two with one id the first counts, as in the register's own message.
        register.forEach(source -> sources.putIfAbsent(source.id(), source));
    }

    /**
     * The site; every reference that leads nowhere is an error in {@code diagnostics}.
     *
     * @param register what could be read of it
     * @param diagnostics with what was wrong in the register's files
     */
    public static Site resolve(Catalogue catalogue, List<Source> register, DiagnosticCollector diagnostics) {
        Resolver resolver = new Resolver(catalogue, register, diagnostics);
        catalogue.all().forEach(resolver::follow);
        return new Site(catalogue, resolver.sources, resolver.backlinks);
    }

    /**
     * Whether a file of the register gave nothing but an error: its sources are not unknown, they are only not read, and
     * one comma would be reported at every citation of the site.
     */
    private static boolean lacksRegister(List<Source> register, DiagnosticCollector diagnostics) {
        Set<String> read = register.stream().map(source -> source.span().path()).collect(Collectors.toSet());
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> diagnostic.location().path())
                .anyMatch(path -> path.matches(".*/" + KindFolder.REGISTER + "/[^/]+") && !read.contains(path));
    }

    private void follow(Document document) {
        for (Ref ref : document.refs()) {
            document(document, ref.target(), ref.span());
        }
        for (SourceRef ref : document.sourceRefs()) {
            // A work without source, which is reported as a missing key.
            if (!ref.source().isEmpty()) {
                source(document, ref.target(), ref.span());
            }
        }
        for (TypedLink link : document.prose().links()) {
            if (link.target() instanceof DocumentId id) {
                document(document, id, link.span());
            } else if (link.target() instanceof SourceId id) {
                source(document, id, link.span());
            }
        }
        for (String words : document.prose().words()) {
            glossary.uses(words).forEach(use -> refer(document, use.term().id()));
        }
        for (Citation citation : document.prose().citations()) {
            citation.items().forEach(item -> source(document, item.target(), item.span()));
        }
    }

    private void document(Document from, DocumentId id, Span span) {
        if (catalogue.find(id).isPresent()) {
            refer(from, id);
        } else {
            unknown(id, span, catalogue, diagnostics);
        }
    }

    /** Reports a reference to a document that is not there. */
    static void unknown(DocumentId id, Span span, Catalogue catalogue, DiagnosticCollector diagnostics) {
        String suggestion = Suggestions.nearest(id.id(), catalogue.ids(id.kind()))
                .map(near -> "did you mean \"" + near + "\"? ")
                .or(() -> otherKind(id, catalogue).map(other -> "did you mean " + other + "? "))
                .orElse("");
        diagnostics.error(
                Code.UNKNOWN_REFERENCE,
                idAlone(span, id.id()),
                "no " + id.kind().word() + " has the id \"" + id.id() + "\"",
                suggestion + KindFolder.of(id.kind()).whereDefined());
    }

    /** The same id in another kind: the writer took the wrong scheme or list. */
    private static Optional<DocumentId> otherKind(DocumentId id, Catalogue catalogue) {
        return Arrays.stream(Kind.values())
                .map(kind -> new DocumentId(kind, id.id()))
                .filter(other -> catalogue.find(other).isPresent())
                .findFirst();
    }

    private void source(Document from, SourceId id, Span span) {
        if (sources.containsKey(id.id())) {
            refer(from, id);
            return;
        }
        if (!knowsAllSources) {
            return;
        }
        String suggestion = Suggestions.didYouMean(id.id(), sources.keySet());
        diagnostics.error(
                Code.UNKNOWN_SOURCE,
                idAlone(span, id.id()),
                "no source has the id \"" + id.id() + "\"",
                suggestion.isEmpty() ? SOURCES : suggestion + " " + SOURCES);
    }

    /** Without the scheme of a typed link before it. */
    private static Span idAlone(Span span, String id) {
        int length = span.end() - span.start();
        return span.text().endsWith(id) ? span.within(length - id.length(), length) : span;
    }

    /** A term is referred to by its use. Documents are followed one after the other, so a second reference finds its document last in the list. */
    private void refer(Document from, Target to) {
        if (from.id().equals(to)) {
            return;
        }
        List<Document> referrers = backlinks.computeIfAbsent(to, target -> new ArrayList<>());
        if (referrers.isEmpty() || referrers.get(referrers.size() - 1) != from) {
            referrers.add(from);
        }
    }
}
