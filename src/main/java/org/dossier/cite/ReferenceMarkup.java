package org.dossier.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.Html;

/**
 * Writes citeproc's tokens as phrasing content: {@code <i>}, {@code <b>}, {@code <a href rel>}, text with nothing but
 * the five characters of HTML escaped.
 *
 * <p>citeproc's own HTML has {@code style} attributes, which a strict Content-Security-Policy drops, named entities,
 * which XML does not know, and {@code div} elements, which cannot stand in a paragraph.
 */
final class ReferenceMarkup extends BaseFormat {

    /** CSL-JSON allows these elements inside a text, such as a film's name in an article's title; here already escaped. */
    private static final Pattern RICH_TEXT = Pattern.compile("(?i)&lt;(i|b|sup|sub)&gt;((?:(?!&lt;).)*)&lt;/\\1&gt;");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern DELIMITER = Pattern.compile("[.,;:] ");

    ReferenceMarkup() {
        setConvertLinks(true);
    }

    @Override
    public String getName() {
        return "dossier";
    }

    @Override
    protected void postProcess(TokenBuffer buffer, RenderContext context) {
        dropStrayDelimiters(buffer.getTokens());
        super.postProcess(buffer, context);
    }

    /**
     * citeproc 3.5.2 writes the delimiter of {@code <names variable="editor translator">} as text even when there is no
     * editor: "Un roman mexicain. . Translated by …".
     */
    private static void dropStrayDelimiters(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (tokens.get(i) instanceof TextToken text
                    && text.getType() == TextToken.Type.TEXT
                    && DELIMITER.matcher(text.getText()).matches()
                    && tokens.get(i - 1) instanceof TextToken before
                    && (before.getType() == TextToken.Type.DELIMITER || before.getType() == TextToken.Type.PREFIX)) {
                tokens.remove(i);
            }
        }
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return format(buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        return format(buffer);
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography element) {
        return new Bibliography(entries);
    }

    @Override
    protected String escape(String text) {
        String escaped = Html.escape(text).markup();
        if (!escaped.contains("&lt;")) {
            return escaped;
        }
        // A style that capitalizes titles turned <i> into <I>.
        return RICH_TEXT.matcher(escaped).replaceAll(found -> {
            String element = found.group(1).toLowerCase(Locale.ROOT);
            return Matcher.quoteReplacement("<" + element + ">" + found.group(2) + "</" + element + ">");
        });
    }

    /** Without rich text, which has no place in an attribute. */
    @Override
    protected String formatURL(String url) {
        String escaped = Html.escape(url).markup();
        return doFormatLink(escaped, escaped);
    }

    /** What no browser would take for an address is shown, not linked; some old DOIs are written with {@code <} and {@code ;}. */
    @Override
    protected String formatDOI(String doi) {
        String address = addDOIPrefix(doi);
        String text = Html.escape(doi).markup();
        return ADDRESS.matcher(address).matches() ? doFormatLink(text, Html.escape(address).markup()) : text;
    }

    /** {@link SourceUrl} vetted the addresses of the register. */
    @Override
    protected String doFormatLink(String text, String address) {
        return "<a href=\"" + address + "\" rel=\"noopener\">" + text + "</a>";
    }

    @Override
    protected String openFontStyle(int style) {
        return "<i>";
    }

    @Override
    protected String closeFontStyle(int style) {
        return "</i>";
    }

    @Override
    protected String openFontVariant(int variant) {
        return "<span class=\"small-caps\">";
    }

    @Override
    protected String closeFontVariant(int variant) {
        return "</span>";
    }

    @Override
    protected String openFontWeight(int weight) {
        return weight == FormattingAttributes.FW_BOLD ? "<b>" : "";
    }

    @Override
    protected String closeFontWeight(int weight) {
        return weight == FormattingAttributes.FW_BOLD ? "</b>" : "";
    }

    @Override
    protected String openTextDecoration(int decoration) {
        return "<u>";
    }

    @Override
    protected String closeTextDecoration(int decoration) {
        return "</u>";
    }

    @Override
    protected String openVerticalAlign(int align) {
        return align == FormattingAttributes.VA_SUP ? "<sup>" : "<sub>";
    }

    @Override
    protected String closeVerticalAlign(int align) {
        return align == FormattingAttributes.VA_SUP ? "</sup>" : "</sub>";
    }

    /** Blocks of an entry follow each other on the line. */
    @Override
    protected String closeDisplayGroup(DisplayGroupToken.Type type) {
        return " ";
    }
}
