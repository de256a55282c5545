package org.dossier.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parses the lines between {@code :::name} and {@code :::} as blocks of their own.
 *
 * <p>Directives do not nest: one that opens inside another shows that the first was not closed, and closes it.
 */
final class DirectiveBlockParser extends AbstractBlockParser {

    private final DirectiveBlock block;
    private boolean ended;

    private DirectiveBlockParser(BasedSequence opening) {
        this.block = new DirectiveBlock(opening);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return !(child instanceof DirectiveBlock);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
        block.setChars(block.opening().baseSubSequence(
                block.opening().getStartOffset(), Math.max(block.opening().getEndOffset(), block.getEndOffset())));
    }

    private boolean isQuotation() {
        return block.opening().toString().matches(":+\\s*quote\\b.*");
    }

    /** A line that is a sign and holds nothing. */
    private static final class SignParser extends AbstractBlockParser {
        private final DirectiveBlock.Sign block;

        private SignParser(DirectiveBlock.Sign block) {
            this.block = block;
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
        public void closeBlock(ParserState state) {}
    }

    /** Registers the parser; before headings and rules, which would claim {@code ---}. */
    static final class Factory implements CustomBlockParserFactory {

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(HeadingBlockParser.Factory.class, ThematicBreakParser.Factory.class);
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
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3 || start >= line.length()) {
                return BlockStart.none();
            }
            BasedSequence sign = line.subSequence(start, line.length()).trimEnd();
            if (sign.startsWith(":::")) {
                return directive(state, sign, line.length());
            }
            boolean parts = isRule(sign) && state.getIndent() == 0 && open(state).filter(DirectiveBlockParser::isQuotation).isPresent();
            return parts ? sign(sign, DirectiveBlock.Sign.Role.PARTS, line.length()) : BlockStart.none();
        }

        private static BlockStart directive(ParserState state, BasedSequence sign, int end) {
            Optional<DirectiveBlockParser> open = open(state);
            boolean bare = sign.countLeading(c -> c == ':') == sign.length();
            open.ifPresent(one -> one.ended = true);
            if (!bare) {
                return BlockStart.of(new DirectiveBlockParser(sign)).atIndex(end);
            }
            open.ifPresent(one -> one.block.close());
            return sign(sign, open.isPresent() ? DirectiveBlock.Sign.Role.CLOSES : DirectiveBlock.Sign.Role.STRAY, end);
        }

        private static BlockStart sign(BasedSequence chars, DirectiveBlock.Sign.Role role, int end) {
            return BlockStart.of(new SignParser(new DirectiveBlock.Sign(chars, role))).atIndex(end);
        }

        private static boolean isRule(BasedSequence sign) {
            return sign.length() >= 3 && sign.countLeading(c -> c == '-') == sign.length();
        }

        private static Optional<DirectiveBlockParser> open(ParserState state) {
            List<BlockParser> active = state.getActiveBlockParsers();
            for (int i = active.size() - 1; i >= 0; i--) {
                if (active.get(i) instanceof DirectiveBlockParser directive && !directive.ended) {
                    return Optional.of(directive);
                }
            }
            return Optional.empty();
        }
    }
}
