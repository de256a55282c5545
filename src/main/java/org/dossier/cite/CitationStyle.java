package org.dossier.cite;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SKey;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dossier.text.Html;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A citation style in one language, ready to format item after item; one thread at a time, since citeproc reads the
 * style's XML again for each name that another variable may stand in for.
 *
 * <p>Uses citeproc's inner classes instead of its {@code CSL}: that one inserts each new item into a sorted list, for
 * which it formats the sort keys of both sides at each comparison and copies every later item to renumber it. 245
 * sources took 2.5 s to register in a fresh JVM and a second to format.
 */
final class CitationStyle {

    private final SStyle style;
    private final LLocale locale;
    private final List<SKey> sortKeys;
    private final ReferenceMarkup markup = new ReferenceMarkup();

    private CitationStyle(SStyle style, LLocale locale, List<SKey> sortKeys) {
        this.style = style;
        this.locale = locale;
        this.sortKeys = sortKeys;
    }

    /** @param language BCP 47 tag; a language without terms of its own gets English ones */
    static CitationStyle of(Document document, String language) {
        SStyle style = new SStyle(document);
        return new CitationStyle(style, locale(style, language), sortKeys(document));
    }

    private static List<SKey> sortKeys(Document document) {
        List<SKey> keys = new ArrayList<>();
        NodeList bibliographies = document.getElementsByTagName("bibliography");
        if (bibliographies.getLength() > 0) {
            NodeList nodes = ((Element) bibliographies.item(0)).getElementsByTagName("key");
            for (int i = 0; i < nodes.getLength(); i++) {
                keys.add(new SKey(nodes.item(i)));
            }
        }
        return List.copyOf(keys);
    }

    /**
     * CSL 1.0.2, "Locale Fallback": the language's main dialect, then the dialect itself, then what the style changes
     * for all languages, for this language, for this dialect.
     */
    private static LLocale locale(SStyle style, String language) {
        Locale wanted = Locale.forLanguageTag(tag(style, language));
        String main = LLocale.PRIMARY_DIALECTS.getOrDefault(wanted.getLanguage(), wanted.getLanguage());
        LLocale locale = new LLocale(Styles.findLocale(main)
                .or(() -> Styles.findLocale("en-US"))
                .orElseThrow(() -> new IllegalStateException("the CSL locales are not on the class path")));
        if (!wanted.toLanguageTag().equals(main)) {
            locale = Styles.findLocale(wanted.toLanguageTag()).map(LLocale::new).map(locale::merge).orElse(locale);
        }
        Locale found = locale.getLang();
        for (Locale level : List.of(Locale.ROOT, Locale.forLanguageTag(found.getLanguage()), wanted)) {
            for (LLocale changes : style.getLocales()) {
                Locale of = changes.getLang() == null ? Locale.ROOT : changes.getLang();
                if (of.equals(level)) {
                    locale = locale.merge(changes);
                }
            }
        }
        return locale;
    }

    /** The style's own dialect of the language asked for, if it has one: British English for OSCOLA in English. */
    private static String tag(SStyle style, String language) {
        String own = style.getDefaultLocale();
        return own != null && own.startsWith(language + "-") ? own : language;
    }

    Locale language() {
        return locale.getLang();
    }

    /** How many keys the style sorts its bibliography by; none when it keeps the register's order. */
    int sortKeys() {
        return sortKeys.size();
    }

    /** Whether the key of that number (from 0) sorts from Z to A. */
    boolean sortsDescending(int key) {
        return sortKeys.get(key).getSort() < 0;
    }

    /** The text of the key of that number (from 0). */
    String sortKey(int key, CSLItemData item) {
        RenderContext context = new RenderContext(style, locale, item, null);
        sortKeys.get(key).render(context);
        return context.getResult().toString();
    }

    /**
     * An item as in the bibliography, or, where the style leaves it out of that, as in a note: Chicago names an
     * encyclopedia in notes only.
     */
    Html format(CSLItemData item) {
        String entry = "";
        if (style.getBibliography() != null) {
            RenderContext context = new RenderContext(style, locale, item, null);
            style.getBibliography().render(context);
            entry = context.getResult().isEmpty() ? "" : markup.formatBibliographyEntry(context, 0);
        }
        return new Html(entry.isBlank() ? note(item) : entry.strip());
    }

    private String note(CSLItemData item) {
        CSLCitationItem cited = new CSLCitationItemBuilder(item.getId()).itemData(item).build();
        RenderContext context = new RenderContext(style, locale, null, null, new CSLCitation(cited), List.of());
        style.getCitation().render(context);
        return markup.formatCitation(context).strip();
    }
}
