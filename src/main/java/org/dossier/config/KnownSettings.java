package org.dossier.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The keys of {@code jbake.properties}: ours, JBake's that act here, and JBake's that do not.
 *
 * <p>JBake's are those of its {@code default.properties} and {@code PropertyList}, version 2.7.0.
 */
final class KnownSettings {

    /** What JBake puts there when nobody says otherwise; it is nobody's site. */
    static final String JBAKE_HOST = "http://www.jbake.org";

    /** Keys beginning so are the site's own, for its templates: {@code config.x_colour}. */
    static final String FREE = "x.";

    /** Keys beginning so end in a language: {@code cite.style.es}. */
    static final String STYLE_OF_LANGUAGE = "cite.style.";

    /** Acts on our feeds; when not given, they are made where there is an address. JBake's own stay off. */
    static final String FEEDS = "render.feed";

    /** The same for the sitemap. */
    static final String SITEMAP = "render.sitemap";

    /** Every type of page that has a template. */
    private static final List<String> PAGE_TYPES = List.of(
            "home", "story", "chapter", "people", "person", "relations", "events", "event", "claims", "claim", "film", "episode", "works",
            "work", "terms", "term", "sources", "source", "page", "corrections",
            "credits", "error404");

    private static final Map<String, String> DEFAULTS = new LinkedHashMap<>();

    static {
        DEFAULTS.put("site.title", "");
        DEFAULTS.put("site.description", "");
        DEFAULTS.put("site.language", "en");
        DEFAULTS.put("site.asOf", "");
        DEFAULTS.put("site.host", "");
        DEFAULTS.put("site.report", "");
        DEFAULTS.put("cite.style", "chicago-author-date");
        DEFAULTS.put("check.citations.minimum", "100");
        DEFAULTS.put("check.quotation.words", "0");
        DEFAULTS.put("content.folder", "content");
        DEFAULTS.put("template.folder", "templates");
        DEFAULTS.put("asset.folder", "assets");
        DEFAULTS.put("destination.folder", "output");
        DEFAULTS.put("uri.noExtension", "false");
        DEFAULTS.put(FEEDS, "");
        DEFAULTS.put(SITEMAP, "");
        PAGE_TYPES.forEach(type -> DEFAULTS.put(template(type), "pages/" + type + ".ftlh"));
    }

    /** What JBake's code asks for although it is fixed here. Its own lists and feeds stay off. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("output.extension", ".html"),
            Map.entry("render.encoding", "UTF-8"),
            Map.entry("template.encoding", "UTF-8"),
            Map.entry("freemarker.outputencoding", "UTF-8"),
            Map.entry("date.format", "yyyy-MM-dd"),
            Map.entry("data.folder", "data"),
            Map.entry("data.file.docType", "data"),
            Map.entry("default.status", "published"),
            Map.entry("default.type", "page"),
            Map.entry("draft.suffix", "-draft"),
            Map.entry("header.separator", "~~~~~~"),
            Map.entry("ignore.file", ".jbakeignore"),
            Map.entry("asset.ignore", "true"),
            Map.entry("db.store", "memory"),
            Map.entry("db.path", "cache"),
            Map.entry("db.clear.cache", "false"),
            Map.entry("img.path.update", "false"),
            Map.entry("img.path.prepend.host", "false"),
            Map.entry("index.paginate", "false"),
            Map.entry("index.posts_per_page", "3"),
            Map.entry("index.file", "index.html"),
            Map.entry("archive.file", "archive.html"),
            Map.entry("feed.file", "feed.xml"),
            Map.entry("sitemap.file", "sitemap.xml"),
            Map.entry("error404.file", "404.html"),
            Map.entry("tag.path", "tags"),
            Map.entry("tag.sanitize", "false"),
            Map.entry("render.index", "false"),
            Map.entry("render.archive", "false"),
            Map.entry("render.feed", "false"),
            Map.entry("render.sitemap", "false"),
            Map.entry("render.error404", "false"),
            Map.entry("render.tags", "false"),
            Map.entry("render.tagsindex", "false"),
            Map.entry("uri.noExtension.prefix", ""),
            Map.entry("server.port", "8820"),
            Map.entry("server.hostname", "localhost"),
            Map.entry("server.contextPath", "/"));

    /** Why a key of JBake's does nothing here, by how the key begins; the longest beginning counts. */
    private static final Map<String, String> WITHOUT_EFFECT = new TreeMap<>(Map.ofEntries(
            Map.entry("archive.", "Dossier has no archive of posts"),
            Map.entry("asciidoctor.", "documents are Markdown"),
            Map.entry("asset.ignore", "hidden files are never copied"),
            Map.entry("build.timestamp", "Dossier writes no time of building, so that two bakes give the same bytes"),
            Map.entry("data.", "Dossier's data are front matter and content/sources/"),
            Map.entry("date.format", "dates are written 2005-12-08 everywhere"),
            Map.entry("db.", "Dossier keeps documents in memory and has no database"),
            Map.entry("default.status", "a document is published unless its front matter says status: draft"),
            Map.entry("default.type", "the folder gives the kind of a document"),
            Map.entry("draft.suffix", "a draft says status: draft in its front matter"),
            Map.entry("error404.", "the page for lost addresses is always 404.html, where hosts look for it"),
            Map.entry("example.project.", "Dossier makes no example project from a zip file"),
            Map.entry("feed.", "feeds lie in feeds/, where readers find them again"),
            Map.entry("freemarker.", "Dossier sets up FreeMarker itself"),
            Map.entry("git.hash", "Dossier does not write it into pages"),
            Map.entry("header.separator", "front matter stands between two lines ---"),
            Map.entry("ignore.file", "content holds documents only"),
            Map.entry("img.", "addresses of pictures are relative to the page"),
            Map.entry("index.", "the home page is content/index.md"),
            Map.entry("jvm.locale", "the language is site.language"),
            Map.entry("markdown.", "the Markdown of a site is fixed; see docs/markdown.md"),
            Map.entry("output.extension", "pages end in .html, or in / with uri.noExtension=true"),
            Map.entry("render.", "Dossier plans its pages itself"),
            Map.entry("render.encoding", "everything is UTF-8"),
            Map.entry("server.", "use --port and --host of dossier serve"),
            Map.entry("sitemap.", "it is called sitemap.xml, as robots.txt says"),
            Map.entry("tag.", "Dossier has no tags"),
            Map.entry("template.archive.file", "Dossier has no archive of posts"),
            Map.entry("template.encoding", "everything is UTF-8"),
            Map.entry("template.feed.file", "Dossier writes feeds without a template"),
            Map.entry("template.masterindex.file", "the home page's template is template.home.file"),
            Map.entry("template.post.file", "Dossier has no posts"),
            Map.entry("template.sitemap.file", "Dossier writes the sitemap without a template"),
            Map.entry("template.tag.file", "Dossier has no tags"),
            Map.entry("template.tagsindex.file", "Dossier has no tags"),
            Map.entry("thymeleaf.", "templates are FreeMarker"),
            Map.entry("uri.noExtension.prefix", "uri.noExtension holds for all pages"),
            Map.entry("version", "JBake's version is not a setting")));

    private KnownSettings() {}

    /** The keys a site may set, for suggestions, and what counts where it does not. */
    static Map<String, String> defaults() {
        return DEFAULTS;
    }

    /** Whether a site may set a key. */
    static boolean isKnown(String key) {
        return DEFAULTS.containsKey(key) || key.startsWith(FREE) || key.startsWith(STYLE_OF_LANGUAGE);
    }

    /** What JBake's code is told beside the settings. */
    static Map<String, String> fixed() {
        return FIXED;
    }

    static List<String> pageTypes() {
        return PAGE_TYPES;
    }

    static String template(String type) {
        return "template." + type + ".file";
    }

    /** Why a key of JBake's is refused; empty when it is not JBake's, or acts. */
    static Optional<String> whyWithoutEffect(String key) {
        List<String> reasons = new ArrayList<>();
        WITHOUT_EFFECT.forEach((start, reason) -> {
            if (start.endsWith(".") ? key.startsWith(start) : key.equals(start)) {
                reasons.add(reason);
            }
        });
        // Sorted by beginning, so the longest comes last.
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons.get(reasons.size() - 1));
    }
}
