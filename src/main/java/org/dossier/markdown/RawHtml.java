package org.dossier.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;

/** Reports raw HTML and says what to write instead. */
final class RawHtml {

    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)");
    private static final String SIGN = "to show the sign itself, write \\<";
    private static final String TABLE = "write a table with | between its cells";
    private static final String LIST = "begin each item with \"- \" or \"1. \"";
    private static final String PARAGRAPH = "leave an empty line between paragraphs";
    private static final String ACTIVE = "pages hold no scripts, styles or foreign frames; link to the address instead";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("a", "write [words](address)"),
            Map.entry("abbr", "explain the abbreviation in content/terms/ and link it: [words](term:id)"),
            Map.entry("audio", ACTIVE),
            Map.entry("b", "write **words**"),
            Map.entry("blockquote", "begin each line with \"> \", or write a :::quote directive"),
            Map.entry("br", "end the line with a backslash"),
            Map.entry("code", "write `words`"),
            Map.entry("dl", "write the term on a line, then \": \" and its definition on the next"),
            Map.entry("div", PARAGRAPH),
            Map.entry("em", "write *words*"),
            Map.entry("embed", ACTIVE),
            Map.entry("h1", "write ## words; the page's title is its only first-level heading"),
            Map.entry("h2", "write ## words"),
            Map.entry("h3", "write ### words"),
            Map.entry("h4", "write #### words"),
            Map.entry("hr", "write --- between two empty lines"),
            Map.entry("i", "write *words*"),
            Map.entry("iframe", ACTIVE),
            Map.entry("img", "write ![description](file)"),
            Map.entry("li", LIST),
            Map.entry("object", ACTIVE),
            Map.entry("ol", LIST),
            Map.entry("p", PARAGRAPH),
            Map.entry("pre", "write ``` before and after"),
            Map.entry("script", ACTIVE),
            Map.entry("strong", "write **words**"),
            Map.entry("style", ACTIVE),
            Map.entry("svg", ACTIVE),
            Map.entry("table", TABLE),
            Map.entry("td", TABLE),
            Map.entry("th", TABLE),
            Map.entry("tr", TABLE),
            Map.entry("ul", LIST),
            Map.entry("video", ACTIVE));

    private final DiagnosticCollector diagnostics;
    private final Set<String> opened = new HashSet<>();

    RawHtml(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** An end tag is reported only when its start tag was not. */
    void report(Span span) {
        String markup = span.text();
        if (markup.startsWith("<!--")) {
            diagnostics.error(Code.RAW_HTML, span, "comments are not hidden on the page", "keep notes in a file outside content/, and " + SIGN);
            return;
        }
        Matcher tag = NAME.matcher(markup);
        if (!tag.lookingAt()) {
            diagnostics.error(Code.RAW_HTML, span, "HTML is not allowed", SIGN);
            return;
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        boolean ends = markup.startsWith("</");
        if (!ends) {
            opened.add(name);
        }
        if (!ends || !opened.contains(name)) {
            String instead = INSTEAD.getOrDefault(name, "");
            diagnostics.error(Code.RAW_HTML, span, "HTML is not allowed: <" + name + ">", instead, instead.isEmpty() ? SIGN : "");
        }
    }
}
