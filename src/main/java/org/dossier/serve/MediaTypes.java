package org.dossier.serve;

import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.MimeTypes;

/**
 * What kind of file a name stands for.
 *
 * <p>Every text says that it is UTF-8: what hosts do not say, browsers guess. A file of no known kind is offered as bytes.
 */
final class MediaTypes {

    static final String HTML = "text/html;charset=utf-8";
    private static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", "application/xhtml+xml;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("mjs", "text/javascript;charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml;charset=utf-8"),
            Map.entry("atom", "application/atom+xml;charset=utf-8"),
            Map.entry("rss", "application/rss+xml;charset=utf-8"),
            Map.entry("txt", "text/plain;charset=utf-8"),
            Map.entry("md", "text/markdown;charset=utf-8"),
            Map.entry("csv", "text/csv;charset=utf-8"),
            Map.entry("vtt", "text/vtt;charset=utf-8"),
            Map.entry("bib", "application/x-bibtex;charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("epub", "application/epub+zip"),
            Map.entry("zip", "application/zip"),
            Map.entry("wasm", "application/wasm"));

    private MediaTypes() {}

    /** The table in Jetty's form, with nothing of Jetty's own. */
    static MimeTypes forJetty() {
        MimeTypes.Mutable types = new MimeTypes.Mutable(new MimeTypes()) {
            @Override
            public String getMimeByExtension(String name) {
                return Objects.requireNonNullElse(super.getMimeByExtension(name), UNKNOWN);
            }
        };
        types.clear();
        BY_EXTENSION.forEach(types::addMimeMapping);
        return types;
    }
}
