package org.dossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser without the parts that take more than linear time: code spans, raw HTML, and the
 * matching of patterns.
 *
 * <p>Raw HTML and entities are those of CommonMark 0.31.2; flexmark's are of an older specification.
 */
abstract class LinearInlineParser extends InlineParserImpl {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern TICKS = Pattern.compile("`++");

    private final HtmlScanner html = new HtmlScanner();
    private final TickRuns tickRuns = new TickRuns();

    LinearInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        tickRuns.reset();
        html.reset();
        super.parse(content, block);
    }

    /** Adjacent text nodes are rendered as well as one. */
    @Override
    public void mergeTextNodes(@Nullable Node fromNode, @Nullable Node toNode) {}

    /** What a pattern finds at the index, which moves behind it. flexmark's own {@code match} copies the whole text. */
    private Optional<BasedSequence> next(Pattern pattern) {
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        index = matcher.end();
        return Optional.of(input.subSequence(matcher.start(), index));
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
        BasedSequence ticks = next(TICKS).orElseThrow();
        int start = index;
        int close = tickRuns.next(input, index, ticks.length());
        if (close < 0) {
            appendText(ticks);
            return true;
        }
        BasedSequence content = input.subSequence(start, close);
        index = close + ticks.length();
        appendNode(new Code(ticks, content, input.subSequence(close, index)));
        return true;
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
        Optional<BasedSequence> entity = next(ENTITY);
        entity.ifPresent(chars -> appendNode(new HtmlEntity(chars)));
        return entity.isPresent();
    }

    @Override
    public boolean parseAutolink() {
        Optional<BasedSequence> mail = next(myParsing.EMAIL_AUTOLINK);
        Optional<BasedSequence> address = mail.isPresent() ? mail : next(myParsing.AUTOLINK);
        address.ifPresent(chars -> {
            int end = chars.length() - 1;
            BasedSequence inside = chars.subSequence(1, end);
            BasedSequence open = chars.subSequence(0, 1);
            BasedSequence close = chars.subSequence(end, end + 1);
            appendNode(mail.isPresent() ? new MailLink(open, inside, close) : new AutoLink(open, inside, close));
        });
        return address.isPresent();
    }
}
