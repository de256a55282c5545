package org.dossier.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Block;
import org.dossier.model.Citation;
import org.dossier.model.DocumentId;
import org.dossier.model.Glossary;
import org.dossier.model.Kind;
import org.dossier.model.Prose;
import org.dossier.model.ProseContext;
import org.dossier.model.Target;
import org.dossier.model.Term;
import org.dossier.model.TypedLink;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ClaimBox;
import org.dossier.page.view.NoteMarkView;
import org.dossier.page.view.StatusPanel;
import org.dossier.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Prose as it stands on one page.
 *
 * <p>The sources of an embedded claim or status panel are notes of the page too, and a reader meets their marks between
 * those of the paragraphs above and below. Prose gives its blocks all at once, so before it does, its citations and
 * embeds are walked in reading order and every mark is made; blocks then only pick up theirs.
 */
final class PageProse implements ProseContext {

    private final Sheet sheet;
    private final Map<Citation, NoteMarkView> marks = new HashMap<>();
    private final Deque<Embed> embeds = new ArrayDeque<>();

    /** A record shown in place; exactly one of claim and status is there. */
    private record Embed(DocumentId id, @Nullable ClaimBox claim, @Nullable StatusPanel status) {}

    private PageProse(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<BlockView> blocks(Prose prose, Sheet sheet) {
        PageProse onPage = new PageProse(sheet);
        onPage.walk(prose);
        List<BlockView> blocks = new ArrayList<>();
        for (Block block : prose.blocks(onPage)) {
            blocks.add(onPage.view(block));
        }
        return List.copyOf(blocks);
    }

    private void walk(Prose prose) {
        Deque<TypedLink> directives = new ArrayDeque<>();
        prose.links().stream().filter(PageProse::isDirective).forEach(directives::add);
        for (Citation citation : prose.citations()) {
            while (!directives.isEmpty() && directives.peek().span().start() < citation.span().start()) {
                embeds.add(embed((DocumentId) directives.remove().target()));
            }
            marks.put(citation, sheet.mark(citation.items()));
        }
        directives.forEach(directive -> embeds.add(embed((DocumentId) directive.target())));
    }

    /** Links of prose and targets of directives come in one list; a directive's stands on its opening line. */
    private static boolean isDirective(TypedLink link) {
        Span span = link.span();
        return link.target() instanceof DocumentId && span.file().line(span.line()).stripLeading().startsWith(":::");
    }

    private Embed embed(DocumentId id) {
        return switch (id.kind()) {
            case CLAIM -> new Embed(id, sheet.claimBox(id), null);
            case PERSON -> new Embed(id, null, sheet.statusPanel(id));
            default -> throw new IllegalArgumentException("a directive cannot show " + id);
        };
    }

    @Override
    public LinkTarget target(Target target) {
        return new LinkTarget(sheet.link(target), sheet.book().title(target));
    }

    @Override
    public NoteMark note(Citation citation) {
        NoteMarkView mark = marks.computeIfAbsent(citation, unseen -> sheet.mark(unseen.items()));
        return new NoteMark(mark.number(), sheet.book().labels().note(mark.number()), mark.markId(), mark.noteId());
    }

    @Override
    public List<TermUse> terms(String words) {
        List<TermUse> first = List.of();
        for (Glossary.Use use : sheet.book().glossary().uses(words)) {
            Optional<TermMark> mark = sheet.use(use.term());
            if (mark.isPresent()) {
                first = first.isEmpty() ? new ArrayList<>() : first;
                first.add(new TermUse(use.start(), use.end(), mark.get()));
            }
        }
        return first;
    }

    @Override
    public Optional<TermMark> term(Target target) {
        return target instanceof DocumentId id && id.kind() == Kind.TERM ? sheet.use((Term) sheet.document(id)) : Optional.empty();
    }

    private BlockView view(Block block) {
        if (block instanceof Block.Markup markup) {
            return new BlockView("markup", markup.html(), null, null, null, null);
        }
        if (block instanceof Block.Aside aside) {
            return new BlockView("aside", aside.html(), null, null, null, null);
        }
        if (block instanceof Block.ClaimEmbed claim) {
            return new BlockView("claim", null, next(claim.claim()).claim(), null, null, null);
        }
        if (block instanceof Block.StatusEmbed status) {
            return new BlockView("status", null, null, next(status.person()).status(), null, null);
        }
        if (block instanceof Block.SiteFigures) {
            return new BlockView("figures", null, null, null, null, sheet.book().figures());
        }
        return new BlockView("quotation", null, null, null, quotation((Block.Quotation) block), null);
    }

    private Embed next(DocumentId id) {
        Embed next = embeds.poll();
        if (next == null || !next.id().equals(id)) {
            throw new IllegalStateException("the prose shows " + id + " where its links announce " + (next == null ? "nothing" : next.id()));
        }
        return next;
    }

    private BlockView.Quotation quotation(Block.Quotation quotation) {
        return new BlockView.Quotation(
                quotation.by().isEmpty() ? null : quotation.by(),
                sheet.book().dates().viewIfKnown(quotation.date()),
                quotation.language().isEmpty() ? sheet.book().language() : quotation.language(),
                quotation.original(),
                quotation.translation().isEmpty() ? null : quotation.translation(),
                quotation.notes().stream()
                        .map(mark -> new NoteMarkView(mark.number(), mark.markId(), mark.noteId()))
                        .toList());
    }
}
