package org.dossier.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The inline half of the grammar: flexmark's, with its slow and outdated parts replaced, and with citations, footnote
 * marks and attributes added.
 *
 * <p>Replaced: code spans (near-cubic in flexmark), link labels, destinations and titles (exponential), brackets and
 * emphasis (quadratic), raw HTML and entities (of an older specification). What stands here follows CommonMark 0.31.2.
 */
final class InlineGrammar extends InlineParserImpl {

    private static final Pattern ENTITY =
            Pattern.compile("^&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final int LONGEST_ADDRESS = 500;
    private static final Pattern TICKS = Pattern.compile("^`++");

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

    private final Map<String, Reference> definitions = new HashMap<>();
    private final DelimiterStack delimiters = new DelimiterStack();
    private final HtmlScanner html = new HtmlScanner();
    /** Length of a run of backticks → the offset of the last such run seen in this block. */
    private final Map<Integer, Integer> tickRuns = new HashMap<>();

    private boolean ticksScanned;
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
        tickRuns.clear();
        ticksScanned = false;
        html.reset();
        opener = null;
        super.parse(content, block);
    }

    /** Adjacent text nodes are rendered as well as one. */
    @Override
    public void mergeTextNodes(@Nullable Node fromNode, @Nullable Node toNode) {}

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
        InlineLinkNode link = open.active ? inlineLink(open.image) : null;
        if (link == null && open.active) {
            link = referenceLink(open, close);
        }
        if (link == null) {
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

    /** {@code (destination "title")} at the index, which moves behind it; null, and the index stays, when there is none. */
    private @Nullable InlineLinkNode inlineLink(boolean image) {
        int start = index;
        if (peek() != '(') {
            return null;
        }
        index = space(input, index + 1);
        int destinationStart = index;
        int destinationEnd = LinkScanner.destination(input, index);
        if (destinationEnd >= 0) {
            int titleStart = space(input, destinationEnd);
            int titleEnd = titleStart > destinationEnd ? LinkScanner.title(input, titleStart) : -1;
            index = titleEnd < 0 ? titleStart : space(input, titleEnd);
            if (peek() == ')') {
                index++;
                InlineLinkNode link = image ? new Image() : new Link();
                link.setUrlChars(input.subSequence(destinationStart, destinationEnd));
                if (titleEnd >= 0) {
                    link.setTitleChars(input.subSequence(titleStart, titleEnd));
                }
                return link;
            }
        }
        index = start;
        return null;
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

    private @Nullable InlineLinkNode referenceLink(Opener open, int close) {
        int labelEnd = LinkScanner.label(input, index);
        boolean empty = labelEnd < 0 && peek() == '[' && peek(1) == ']';
        BasedSequence label;
        if (labelEnd >= 0) {
            label = input.subSequence(index, labelEnd);
        } else if (!open.bracketAfter) {
            label = input.subSequence(open.index, close + 1);
        } else {
            return null;
        }
        Reference definition = definitions.get(normalize(label.subSequence(1, label.length() - 1)));
        if (definition == null) {
            return null;
        }
        index = labelEnd >= 0 ? labelEnd : empty ? index + 2 : index;
        InlineLinkNode link = open.image ? new Image() : new Link();
        link.setUrlOpeningMarker(definition.getUrlOpeningMarker());
        link.setUrl(definition.getUrl());
        link.setTitle(definition.getTitle());
        return link;
    }

    /** Called by flexmark for each paragraph that begins with a bracket. */
    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        return define(paragraph.getChars());
    }

    /**
     * Takes in the link definitions at the start of a paragraph: {@code [label]: address "title"}.
     *
     * @return how many characters they take, 0 when there are none
     */
    int define(BasedSequence paragraph) {
        int defined = 0;
        for (int end = definition(paragraph, 0); end > defined; end = definition(paragraph, end)) {
            defined = end;
        }
        return defined;
    }

    /** The offset after the definition that begins at {@code start}, or -1. */
    private int definition(BasedSequence paragraph, int start) {
        int label = start;
        while (label < paragraph.length() && paragraph.charAt(label) == ' ') {
            label++;
        }
        int labelEnd = LinkScanner.label(paragraph, label);
        boolean ours = labelEnd > 0 && (paragraph.charAt(label + 1) == '^' || paragraph.charAt(label + 1) == '@');
        if (labelEnd < 0 || ours || labelEnd >= paragraph.length() || paragraph.charAt(labelEnd) != ':') {
            return -1;
        }
        int destination = space(paragraph, labelEnd + 1);
        int destinationEnd = LinkScanner.destination(paragraph, destination);
        if (destinationEnd <= destination) {
            return -1;
        }
        int title = space(paragraph, destinationEnd);
        int titleEnd = title > destinationEnd ? LinkScanner.title(paragraph, title) : -1;
        int end = titleEnd < 0 ? -1 : lineEnd(paragraph, titleEnd);
        boolean titled = end >= 0;
        if (!titled) {
            end = lineEnd(paragraph, destinationEnd);
        }
        if (end >= 0) {
            Reference reference = new Reference(
                    paragraph.subSequence(label, labelEnd + 1),
                    paragraph.subSequence(destination, destinationEnd),
                    titled ? paragraph.subSequence(title, titleEnd) : null);
            definitions.putIfAbsent(normalize(paragraph.subSequence(label + 1, labelEnd - 1)), reference);
        }
        return end;
    }

    /** The offset after spaces and at most one line end. */
    private static int space(CharSequence text, int from) {
        int i = from;
        boolean ended = false;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || !ended && text.charAt(i) == '\n')) {
            ended |= text.charAt(i) == '\n';
            i++;
        }
        return i;
    }

    /** The offset after the line end that follows nothing but spaces, or -1 when something else follows. */
    private static int lineEnd(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() ? i : text.charAt(i) == '\n' ? i + 1 : -1;
    }

    /** Lower, then upper case: the nearest the JDK has to Unicode case folding. */
    private static String normalize(CharSequence label) {
        return label.toString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
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

    /** Braces are attributes where they can apply: at the end of a block, or right behind an image, a link, emphasis or code. */
    private boolean parseAttributes() {
        boolean behind = index > 0 && currentText == null && isBearer(block.getLastChild()) && block.getLastChild().getEndOffset() == input.getStartOffset() + index;
        int end = Attributes.end(input, index);
        if (end < 0 || !(behind || input.subSequence(end, input.length()).isBlank())) {
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

    private static boolean isBearer(@Nullable Node node) {
        return node instanceof InlineLinkNode || node instanceof Code;
    }

    // The rest

    /** flexmark copies the whole text for each match. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (index >= input.length() || !matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), index);
    }

    /** Joins neighbouring characters without building a sequence of them. */
    @Override
    public boolean flushTextNode() {
        if (currentText == null || !isOneStretch(currentText)) {
            return super.flushTextNode();
        }
        int start = currentText.get(0).getStartOffset();
        int end = currentText.get(currentText.size() - 1).getEndOffset();
        currentText = null;
        block.appendChild(new Text(input.baseSubSequence(start, end)));
        return true;
    }

    private static boolean isOneStretch(List<BasedSequence> sequences) {
        int end = sequences.get(0).getStartOffset();
        for (BasedSequence sequence : sequences) {
            if (!(sequence instanceof SubSequence) || sequence.getStartOffset() != end) {
                return false;
            }
            end = sequence.getEndOffset();
        }
        return true;
    }

    @Override
    protected boolean parseBackticks() {
        BasedSequence ticks = match(TICKS);
        if (ticks == null) {
            return false;
        }
        int start = index;
        int close = closingTicks(ticks.length());
        if (close < 0) {
            appendText(ticks);
            return true;
        }
        BasedSequence content = input.subSequence(start, close);
        index = close + ticks.length();
        appendNode(new Code(ticks, content, input.subSequence(close, index)));
        return true;
    }

    /** The offset of the next run of exactly so many backticks, or -1. Each block is searched in vain at most once. */
    private int closingTicks(int length) {
        Integer seen = tickRuns.get(length);
        if (ticksScanned && (seen == null || seen < index)) {
            return -1;
        }
        int i = index;
        while (i < input.length()) {
            if (input.charAt(i) != '`') {
                i++;
                continue;
            }
            int run = i;
            while (i < input.length() && input.charAt(i) == '`') {
                i++;
            }
            tickRuns.put(i - run, run);
            if (i - run == length) {
                return run;
            }
        }
        ticksScanned = true;
        return -1;
    }

    /** Leading spaces of the line after a hard break do not show. */
    @Override
    protected boolean parseBackslash() {
        boolean breaks = peek(1) == '\n';
        boolean parsed = super.parseBackslash();
        while (breaks && (peek() == ' ' || peek() == '\t')) {
            index++;
        }
        return parsed;
    }

    @Override
    public boolean parseHtmlInline() {
        int end = html.end(input, index);
        if (end < 0) {
            return false;
        }
        appendNode(new HtmlInline(input.subSequence(index, end)));
        index = end;
        return true;
    }

    @Override
    public boolean parseEntity() {
        BasedSequence entity = match(ENTITY);
        if (entity == null) {
            return false;
        }
        appendNode(new HtmlEntity(entity));
        return true;
    }
}
