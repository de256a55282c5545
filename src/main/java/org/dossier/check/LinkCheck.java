package org.dossier.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dossier.text.Code;

/** Follows the links of a page inside its folder; what leads out of the site is not looked at. */
final class LinkCheck {

    /** RFC 3986, section 3.1. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private static final Pattern PAGE = Pattern.compile("(.*/)?[^/.]*|.*\\.\\.?|.*\\.html?");

    /** Shown for addresses of any depth, so that a relative link on it leads anywhere. */
    private static final String LOST = "404.html";

    private final Set<String> files;
    private final Map<String, WrittenPage> pages;
    private final String root;

    /**
     * @param files every file of the site, pages included
     * @param root where the site lies on its host, with a slash at both ends
     */
    LinkCheck(Set<String> files, Map<String, WrittenPage> pages, String root) {
        this.files = files;
        this.pages = pages;
        this.root = root;
    }

    void judge(WrittenPage page, PageReport report) {
        for (String link : page.links()) {
            if (SCHEME.matcher(link).matches()) {
                continue;
            }
            if (page.path().equals(LOST) && !link.startsWith("#")) {
                followFromRoot(link, page, report);
            } else {
                follow(link, page, report);
            }
        }
    }

    private void followFromRoot(String link, WrittenPage page, PageReport report) {
        if (link.startsWith(root)) {
            follow("./" + link.substring(root.length()), page, report);
        } else {
            report.error(
                    Code.BROKEN_LINK,
                    "the link \"" + link + "\" does not begin at the root of the site, \"" + root + "\"",
                    "this page is shown for addresses of any depth: take links from the view record");
        }
    }

    private void follow(String link, WrittenPage page, PageReport report) {
        if (link.startsWith("/")) {
            report.error(
                    Code.BROKEN_LINK,
                    "the link \"" + link + "\" begins at the root of the host, where the site need not lie",
                    "write links to records as [](person:florence-cassez), and relative addresses in templates");
            return;
        }
        int hash = link.indexOf('#');
        String fragment = hash < 0 ? "" : link.substring(hash + 1);
        String address = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\?.*", "");
        Optional<String> target = decoded(address).flatMap(path -> resolve(page.path(), path));
        if (target.isEmpty()) {
            report.error(
                    Code.BROKEN_LINK,
                    "the link \"" + link + "\" leads to no file of the site",
                    PAGE.matcher(address).matches()
                            ? "write links to records as [](person:florence-cassez): those are checked and never break"
                            : "put the file into assets/, and name it as seen from this page: ../images/map.png");
        } else if (!fragment.isEmpty() && !hasFragment(target.get(), fragment)) {
            report.error(
                    Code.BROKEN_FRAGMENT,
                    "the link \"" + link + "\" leads to no place on " + target.get(),
                    "give the heading an id with {#" + fragment + "}, or link to the page as a whole");
        }
    }

    /** The file an address leads to from a page; empty when there is none, or when it leads out of the folder. */
    private Optional<String> resolve(String page, String address) {
        if (address.isEmpty()) {
            return Optional.of(page);
        }
        Deque<String> parts = new ArrayDeque<>();
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String whole = folder + address;
        for (String part : whole.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        String path = String.join("/", parts);
        boolean isFolder = whole.endsWith("/") || whole.endsWith("/.") || whole.endsWith("..") || path.isEmpty() || whole.equals(".");
        String file = isFolder ? (path.isEmpty() ? "" : path + "/") + "index.html" : path;
        return files.contains(file) ? Optional.of(file) : Optional.empty();
    }

    private boolean hasFragment(String file, String fragment) {
        WrittenPage page = pages.get(file);
        // Into an SVG or a PDF we do not look; "top" is the top of any page (HTML, "scroll to the fragment").
        if (page == null || fragment.equalsIgnoreCase("top") || fragment.startsWith(":~:")) {
            return true;
        }
        return page.ids().contains(fragment) || decoded(fragment).filter(page.ids()::contains).isPresent();
    }

    /** Percent signs read once; a plus stays a plus. Empty when the address is no address. */
    private static Optional<String> decoded(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        try {
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
