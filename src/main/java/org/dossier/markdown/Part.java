package org.dossier.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Block;
import org.dossier.model.Citation;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.ProseContext;
import org.dossier.model.TypedLink;

/** A block of prose before it stands on a page; each kind becomes the {@link Block} of the same name. */
sealed interface Part {

    Block on(ProseContext context);

    Stream<Citation> citations();

    Stream<TypedLink> links();

    Stream<String> words();

    /** Paragraphs, headings, lists, tables… */
    record Flow(Markup markup) implements Part {
        @Override
        public Block on(ProseContext context) {
            return new Block.Markup(markup.fill(context));
        }

        @Override
        public Stream<Citation> citations() {
            return markup.citations();
        }

        @Override
        public Stream<TypedLink> links() {
            return markup.links();
        }

        @Override
        public Stream<String> words() {
            return markup.words();
        }
    }

    /** {@code :::note}. */
    record Aside(Markup markup) implements Part {
        @Override
        public Block on(ProseContext context) {
            return new Block.Aside(markup.fill(context));
        }

        @Override
        public Stream<Citation> citations() {
            return markup.citations();
        }

        @Override
        public Stream<TypedLink> links() {
            return markup.links();
        }

        @Override
        public Stream<String> words() {
            return markup.words();
        }
    }

    /** {@code :::claim id} or {@code :::status id}; the kind of the target tells which. */
    record Embed(DocumentId target, TypedLink link) implements Part {
        @Override
        public Block on(ProseContext context) {
            return switch (target.kind()) {
                case CLAIM -> new Block.ClaimEmbed(target);
                case PERSON -> new Block.StatusEmbed(target);
                default -> throw new IllegalStateException("no directive shows " + target);
            };
        }

        @Override
        public Stream<Citation> citations() {
            return Stream.empty();
        }

        @Override
        public Stream<TypedLink> links() {
            return Stream.of(link);
        }

        @Override
        public Stream<String> words() {
            return Stream.empty();
        }
    }

    /** {@code :::figures}. */
    record SiteFigures() implements Part {
        @Override
        public Stream<String> words() {
            return Stream.empty();
        }

        @Override
        public Block on(ProseContext context) {
            return new Block.SiteFigures();
        }

        @Override
        public Stream<Citation> citations() {
            return Stream.empty();
        }

        @Override
        public Stream<TypedLink> links() {
            return Stream.empty();
        }
    }

    /** {@code :::quote}; its sources come after the notes of its words. */
    record Quotation(
            String by, Edtf date, String language, Markup original, Markup translation, List<Citation> sources)
            implements Part {

        public Quotation {
            sources = List.copyOf(sources);
        }

        @Override
        public Block on(ProseContext context) {
            return new Block.Quotation(
                    by,
                    date,
                    language,
                    original.fill(context),
                    translation.fill(context),
                    sources.stream().map(context::note).toList());
        }

        @Override
        public Stream<Citation> citations() {
            return Stream.of(original.citations(), translation.citations(), sources.stream()).flatMap(citations -> citations);
        }

        @Override
        public Stream<TypedLink> links() {
            return Stream.concat(original.links(), translation.links());
        }

        /** None: they are the speaker's. */
        @Override
        public Stream<String> words() {
            return Stream.empty();
        }
    }
}
