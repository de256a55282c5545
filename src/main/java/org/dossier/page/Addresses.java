package org.dossier.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dossier.config.SiteConfig;
import org.dossier.model.Correction;
import org.dossier.model.Document;
import org.dossier.model.Kind;
import org.dossier.model.Source;
import org.dossier.model.Target;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.jspecify.annotations.Nullable;

/**
 * Where every document and every source stands in the site.
 *
 * <p>Clean: {@code people/florence-cassez/index.html}, reached as {@code people/florence-cassez/}. Not clean:
 * {@code people/florence-cassez.html}.
 */
final class Addresses {

    static final OutputPath HOME = new OutputPath("index.html");

    /** What hosts show for an address that leads to nothing, whatever its depth. */
    static final OutputPath LOST = new OutputPath("404.html");

    /** A file, and the place on it for what has no file of its own. */
    private record Address(OutputPath path, String fragment) {}

    private final boolean clean;
    private final String root;
    private final Map<Target, Address> byTarget = new LinkedHashMap<>();

    private Addresses(boolean clean, String root) {
        this.clean = clean;
        this.root = root;
    }

    /** What has no possible address is reported and left out. */
    static Addresses of(
            List<Document> documents, Iterable<Source> sources, SiteConfig config, DiagnosticCollector diagnostics) {
        Addresses addresses = new Addresses(config.noExtension(), config.root());
        for (Document document : documents) {
            if (document instanceof Correction) {
                addresses.byTarget.put(document.id(), new Address(Section.CORRECTIONS.index(), document.id().id()));
            } else if (document.id().kind() == Kind.HOME) {
                addresses.byTarget.put(document.id(), new Address(HOME, ""));
            } else {
                SlugPolicy.slug(document.header(), diagnostics)
                        .ifPresent(slug -> addresses.enter(document.id(), Section.FOLDERS.get(document.id().kind()), slug));
            }
        }
        sources.forEach(source -> addresses.enter(source, diagnostics));
        return addresses;
    }

    private void enter(Source source, DiagnosticCollector diagnostics) {
        String slug = SlugPolicy.shortened(SlugPolicy.of(source.id().toLowerCase(Locale.ROOT)));
        if (slug.isEmpty() || OutputPath.isReserved(slug)) {
            diagnostics.error(
                    Code.INVALID_ID,
                    source.span(),
                    "\"" + source.id() + "\" cannot stand in an address",
                    "give the source an id of letters a to z and digits");
        } else {
            enter(source.target(), Section.SOURCES.word(), slug);
        }
    }

    /** @param folder null for the root */
    private void enter(Target target, @Nullable String folder, String slug) {
        String stem = folder == null ? slug : folder + "/" + slug;
        byTarget.put(target, new Address(file(stem), ""));
    }

    /** The file of a page: of {@code people/florence-cassez}, {@code people/florence-cassez/index.html}. */
    OutputPath file(String stem) {
        return new OutputPath(stem + (clean ? "/index.html" : ".html"));
    }

    boolean has(Target target) {
        return byTarget.containsKey(target);
    }

    /** The file a document or source stands on. */
    OutputPath path(Target target) {
        Address address = byTarget.get(target);
        if (address == null) {
            throw new IllegalStateException("no address was planned for " + target.link());
        }
        return address.path();
    }

    /** The last part of an address: {@code florence-cassez}. */
    String slug(Target target) {
        String address = path(target).path().replaceFirst("(/index)?\\.html$", "");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The relative link from a page to a document or source. */
    String link(OutputPath from, Target target) {
        String link = link(from, path(target));
        String fragment = byTarget.get(target).fragment();
        return fragment.isEmpty() ? link : link + "#" + fragment;
    }

    String link(OutputPath from, OutputPath to) {
        return link(from, to, clean);
    }

    String assetLink(OutputPath from, OutputPath asset) {
        return link(from, asset, false);
    }

    /** Relative; of the page for lost addresses from the root of the host, since nobody knows where it will be shown. */
    private String link(OutputPath from, OutputPath to, boolean withoutIndex) {
        String link = from.linkTo(to, withoutIndex);
        return from.equals(LOST) ? root + (link.equals("./") ? "" : link) : link;
    }

    /** A record's address below the site's: {@code corrections/#wrong-date}. */
    String below(Target target) {
        String fragment = byTarget.get(target).fragment();
        return below(path(target)) + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    /** The record that has a page to itself. */
    Map<OutputPath, Target> pages() {
        Map<OutputPath, Target> pages = new HashMap<>();
        byTarget.forEach((target, address) -> {
            if (address.fragment().isEmpty()) {
                pages.put(address.path(), target);
            }
        });
        return pages;
    }

    /** A page's address below the site's: {@code people/florence-cassez/}; empty for the first page. */
    String below(OutputPath page) {
        String path = page.path();
        return clean && path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }
}
