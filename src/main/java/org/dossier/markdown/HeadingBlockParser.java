package org.dossier.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Parses {@code ## words} and words underlined by {@code ===} or {@code ---}.
 *
 * <p>In place of flexmark's, which copies the paragraph so far for each of its lines (quadratic), searches the closing
 * {@code #} in quadratic time, and takes link definitions above an underline for the heading's words.
 */
final class HeadingBlockParser extends AbstractBlockParser {

    private final Heading block = new Heading();

    private HeadingBlockParser(int level, BasedSequence opening, BasedSequence words, BasedSequence closing) {
        block.setLevel(level);
        block.setOpeningMarker(opening);
        block.setText(words);
        block.setClosingMarker(closing);
        block.setCharsFromContent();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(block.getText(), block);
    }

    @Override
    public void closeBlock(ParserState state) {}

    /** Registers the parser in the place of flexmark's own. */
    static final class Factory implements CustomBlockParserFactory {

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(BlockQuoteParser.Factory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(
                    FencedCodeBlockParser.Factory.class,
                    HtmlBlockParser.Factory.class,
                    ThematicBreakParser.Factory.class,
                    ListBlockParser.Factory.class,
                    IndentedCodeBlockParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Starter(options);
        }
    }

    private static final class Starter extends AbstractBlockParserFactory {

        private Starter(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length()).trimEnd();
            char sign = rest.isEmpty() ? ' ' : rest.charAt(0);
            if (sign == '#') {
                return signed(rest, line.length());
            }
            boolean underlines = (sign == '=' || sign == '-') && rest.countLeading(c -> c == sign) == rest.length();
            return underlines && matched.getBlockParser().isParagraphParser()
                    ? underlined(state, matched.getParagraphContent(), rest, line.length())
                    : BlockStart.none();
        }

        private static BlockStart signed(BasedSequence rest, int lineEnd) {
            int level = rest.countLeading(c -> c == '#');
            if (level > 6 || level < rest.length() && !isSpace(rest.charAt(level))) {
                return BlockStart.none();
            }
            int end = rest.length();
            while (end > level && rest.charAt(end - 1) == '#') {
                end--;
            }
            // Closing signs stand apart from the words.
            int wordsEnd = end == level || isSpace(rest.charAt(end - 1)) ? end : rest.length();
            return BlockStart.of(new HeadingBlockParser(
                            level,
                            rest.subSequence(0, level),
                            rest.subSequence(level, wordsEnd).trim(),
                            rest.subSequence(wordsEnd, rest.length())))
                    .atIndex(lineEnd);
        }

        private static BlockStart underlined(ParserState state, BasedSequence paragraph, BasedSequence underline, int lineEnd) {
            int definitions = ((InlineGrammar) state.getInlineParser()).define(paragraph);
            BasedSequence words = paragraph.subSequence(definitions, paragraph.length()).trim();
            if (words.isEmpty()) {
                return BlockStart.none();
            }
            int level = underline.charAt(0) == '=' ? 1 : 2;
            return BlockStart.of(new HeadingBlockParser(level, BasedSequence.NULL, words, underline))
                    .atIndex(lineEnd)
                    .replaceActiveBlockParser();
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t';
        }
    }
}
