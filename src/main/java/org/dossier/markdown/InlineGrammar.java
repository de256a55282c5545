package org.dossier.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The inline half of the grammar: brackets and emphasis as CommonMark 0.31.2 has them, with citations, footnote marks and
 * attributes added.
 *
 * <p>flexmark's own brackets and emphasis take quadratic time, its link labels, addresses and titles exponential.
 */
final class InlineGrammar extends LinearInlineParser {

    private static final int LONGEST_ADDRESS = 500;

    /** An opening bracket that waits for its counterpart. */
    private static final class Opener {
        private final Text node;
        private final int index;
        private final boolean image;
        private final DelimiterStack.@Nullable Run bottom;
        private final @Nullable Opener previous;
        private boolean active = true;
        private boolean bracketAfter;

        private Opener(Text node, int index, boolean image, DelimiterStack.@Nullable Run bottom, @Nullable Opener previous) {
            this.node = node;
            this.index = index;
            this.image = image;
            this.bottom = bottom;
            this.previous = previous;
        }
    }

    private final LinkDefinitions definitions = new LinkDefinitions();
    private final DelimiterStack delimiters = new DelimiterStack();
    private @Nullable Opener opener;

    InlineGrammar(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, withBrace(specialCharacters), delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    private static BitSet withBrace(BitSet characters) {
        BitSet result = (BitSet) characters.clone();
        result.set('{');
        return result;
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        delimiters.clear();
        opener = null;
        super.parse(content, block);
    }

    @Override
    protected boolean parseInline(boolean customOnly) {
        if (!customOnly && peek() == '{' && parseAttributes()) {
            return true;
        }
        return super.parseInline(customOnly);
    }

    // Emphasis

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char character) {
        int start = index;
        while (peek() == character) {
            index++;
        }
        int before = start == 0 ? '\n' : Character.codePointBefore(input, start);
        int after = index == input.length() ? '\n' : Character.codePointAt(input, index);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean signBefore = isSign(before);
        boolean signAfter = isSign(after);
        boolean left = !spaceAfter && (!signAfter || spaceBefore || signBefore);
        boolean right = !spaceBefore && (!signBefore || spaceAfter || signAfter);
        boolean within = character == '_';
        Text node = appendSeparateText(input.subSequence(start, index));
        delimiters.push(node, character, left && (!within || !right || signBefore), right && (!within || !left || signAfter));
        return true;
    }

    /** Called by flexmark at the end of a block and at the separators of table cells. */
    @Override
    public void processDelimiters(@Nullable Delimiter stackBottom) {
        delimiters.close(null);
        opener = null;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Unicode categories P and S. */
    private static boolean isSign(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    // Brackets

    @Override
    protected boolean parseOpenBracket() {
        if (peek(1) == '@') {
            return parseCitation();
        }
        if (peek(1) == '^' && parseFootnoteMark()) {
            return true;
        }
        int start = index++;
        open(input.subSequence(start, index), start, false);
        return true;
    }

    @Override
    protected boolean parseBang() {
        if (peek(1) != '[') {
            return false;
        }
        int start = index;
        index += 2;
        open(input.subSequence(start, index), start + 1, true);
        return true;
    }

    private void open(BasedSequence chars, int bracket, boolean image) {
        if (opener != null) {
            opener.bracketAfter = true;
        }
        Text node = appendSeparateText(chars);
        opener = new Opener(node, bracket, image, delimiters.top(), opener);
    }

    @Override
    protected boolean parseCloseBracket() {
        int close = index++;
        if (opener == null) {
            appendText(input.subSequence(close, index));
            return true;
        }
        Opener open = opener;
        Optional<InlineLinkNode> found =
                open.active ? inlineLink(open.image).or(() -> referenceLink(open, close)) : Optional.empty();
        if (found.isEmpty()) {
            opener = open.previous;
            int end = brokenEnd();
            if (open.active && end >= 0) {
                appendNode(new BrokenLink(input.subSequence(close, close + 1), input.subSequence(index + 1, end)));
            } else {
                appendText(input.subSequence(close, close + 1));
            }
            return true;
        }
        flushTextNode();
        InlineLinkNode link = found.get();
        for (Node node = open.node.getNext(); node != null; ) {
            Node next = node.getNext();
            link.appendChild(node);
            node = next;
        }
        link.setChars(input.subSequence(open.image ? open.index - 1 : open.index, index));
        block.appendChild(link);
        delimiters.close(open.bottom);
        open.node.unlink();
        opener = open.previous;
        if (!open.image) {
            for (Opener outer = opener; outer != null && outer.active; outer = outer.previous) {
                outer.active &= outer.image;
            }
        }
        return true;
    }

    /** {@code (destination "title")} at the index, which moves behind it, or stays when there is none. */
    private Optional<InlineLinkNode> inlineLink(boolean image) {
        int start = index;
        if (peek() != '(') {
            return Optional.empty();
        }
        index = LinkScanner.space(input, index + 1);
        int destinationStart = index;
        int destinationEnd = LinkScanner.destination(input, index);
        if (destinationEnd >= 0) {
            int titleStart = LinkScanner.space(input, destinationEnd);
            int titleEnd = titleStart > destinationEnd ? LinkScanner.title(input, titleStart) : -1;
            index = titleEnd < 0 ? titleStart : LinkScanner.space(input, titleEnd);
            if (peek() == ')') {
                index++;
                InlineLinkNode link = image ? new Image() : new Link();
                link.setUrlChars(input.subSequence(destinationStart, destinationEnd));
                if (titleEnd >= 0) {
                    link.setTitleChars(input.subSequence(titleStart, titleEnd));
                }
                return Optional.of(link);
            }
        }
        index = start;
        return Optional.empty();
    }

    /** Where a round bracket right behind the square one closes on the same line, with words between; or -1. */
    private int brokenEnd() {
        if (peek() != '(') {
            return -1;
        }
        boolean words = false;
        for (int i = index + 1; i < input.length() && i < index + LONGEST_ADDRESS; i++) {
            char c = input.charAt(i);
            if (c == ')') {
                return words ? i : -1;
            }
            if (c == '\n' || c == '(' || c == '[') {
                return -1;
            }
            words |= c == ' ';
        }
        return -1;
    }

    private Optional<InlineLinkNode> referenceLink(Opener open, int close) {
        int labelEnd = LinkScanner.label(input, index);
        boolean empty = labelEnd < 0 && peek() == '[' && peek(1) == ']';
        BasedSequence label;
        if (labelEnd >= 0) {
            label = input.subSequence(index, labelEnd);
        } else if (!open.bracketAfter) {
            label = input.subSequence(open.index, close + 1);
        } else {
            return Optional.empty();
        }
        Optional<Reference> definition = definitions.find(label);
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        index = labelEnd >= 0 ? labelEnd : empty ? index + 2 : index;
        InlineLinkNode link = open.image ? new Image() : new Link();
        link.setUrlOpeningMarker(definition.get().getUrlOpeningMarker());
        link.setUrl(definition.get().getUrl());
        link.setTitle(definition.get().getTitle());
        return Optional.of(link);
    }

    /** Called by flexmark for each paragraph that begins with a bracket. */
    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        return define(paragraph.getChars());
    }

    /** See {@link LinkDefinitions#takeIn}. */
    int define(BasedSequence paragraph) {
        return definitions.takeIn(paragraph);
    }

    // Signs of this site

    private boolean parseCitation() {
        int start = index;
        int end = start + 2;
        while (end < input.length() && input.charAt(end) != ']' && input.charAt(end) != '[') {
            end++;
        }
        boolean closed = end < input.length() && input.charAt(end) == ']';
        if (closed) {
            index = end + 1;
        } else {
            index = start + 2;
            while (index < input.length() && !Character.isWhitespace(peek()) && peek() != '[') {
                index++;
            }
        }
        appendNode(new CitationMark(input.subSequence(start, index), closed));
        return true;
    }

    private boolean parseFootnoteMark() {
        int end = index + 2;
        while (end < input.length() && input.charAt(end) != ']' && input.charAt(end) != '[' && input.charAt(end) != '\n') {
            end++;
        }
        if (end == index + 2 || end == input.length() || input.charAt(end) != ']') {
            return false;
        }
        appendNode(new FootnoteMark(input.subSequence(index, end + 1)));
        index = end + 1;
        return true;
    }

    /** Braces are attributes where they can apply: at the end of a block or of a cell of a table, or right behind an image, a link, emphasis or code. */
    private boolean parseAttributes() {
        boolean behind = index > 0 && currentText == null && isBearer(block.getLastChild()) && block.getLastChild().getEndOffset() == input.getStartOffset() + index;
        int end = Attributes.end(input, index);
        if (end < 0 || !(behind || isEnd(end))) {
            return false;
        }
        int first = index + 1;
        while (first < end && input.charAt(first) == ' ') {
            first++;
        }
        char c = input.charAt(first);
        boolean meant = behind || c == '.' || c == '#' || input.subSequence(first, end).indexOf('=') > 0;
        if (!meant || c == '}') {
            return false;
        }
        appendNode(new AttributeMark(input.subSequence(index, end)));
        index = end;
        return true;
    }

    private boolean isEnd(int at) {
        int next = at;
        while (next < input.length() && Character.isWhitespace(input.charAt(next))) {
            next++;
        }
        // A row of a table is parsed as a whole, and parted into cells afterwards.
        return next == input.length() || block instanceof TableRow && input.charAt(next) == '|';
    }

    private static boolean isBearer(@Nullable Node node) {
        return node instanceof InlineLinkNode || node instanceof Code;
    }
}
