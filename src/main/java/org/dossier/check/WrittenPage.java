package org.dossier.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * What the checks need of a page; its tree is not kept.
 *
 * @param path in the site's folder: {@code people/florence-cassez/index.html}
 * @param links every address it loads or leads to, as written, each once
 * @param repeatedIds ids that more than one element has
 * @param headings the levels of its headings, in order
 * @param imagesWithoutAlt the addresses of images without an {@code alt} attribute
 */
record WrittenPage(
        String path,
        Set<String> ids,
        Set<String> links,
        Set<String> repeatedIds,
        List<Integer> headings,
        List<String> imagesWithoutAlt) {

    /** The attributes that hold one address; {@code cite}, which no browser follows, is left out. */
    private static final List<String> ADDRESSES = List.of("href", "src", "poster", "data", "action");

    /** @param also is led through the tree as well, so that it is walked once */
    static WrittenPage read(Path folder, String path, NodeVisitor also) {
        try (InputStream content = Files.newInputStream(folder.resolve(path))) {
            Reading reading = new Reading(also);
            Jsoup.parse(content, "UTF-8", "").traverse(reading);
            return new WrittenPage(path, reading.ids, reading.links, reading.repeated, reading.headings, reading.withoutAlt);
        } catch (IOException e) {
            throw new UncheckedIOException("the page " + path + " cannot be read", e);
        }
    }

    private static final class Reading implements NodeVisitor {

        private final NodeVisitor also;
        private final Set<String> ids = new LinkedHashSet<>();
        private final Set<String> links = new LinkedHashSet<>();
        private final Set<String> repeated = new TreeSet<>();
        private final List<Integer> headings = new ArrayList<>();
        private final List<String> withoutAlt = new ArrayList<>();

        Reading(NodeVisitor also) {
            this.also = also;
        }

        @Override
        public void tail(Node node, int depth) {
            also.tail(node, depth);
        }

        @Override
        public void head(Node node, int depth) {
            also.head(node, depth);
            if (node instanceof Element element) {
                read(element);
            }
        }

        private void read(Element element) {
            if (element.hasAttr("id") && !ids.add(element.attr("id"))) {
                repeated.add(element.attr("id"));
            }
            for (String name : ADDRESSES) {
                if (element.hasAttr(name)) {
                    links.add(element.attr(name).strip());
                }
            }
            for (String candidate : element.attr("srcset").split(",")) {
                if (!candidate.isBlank()) {
                    links.add(candidate.strip().split("\\s+")[0]);
                }
            }
            String tag = element.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
                headings.add(tag.charAt(1) - '0');
            }
            if (tag.equals("img") && !element.hasAttr("alt")) {
                withoutAlt.add(element.attr("src"));
            }
        }
    }
}
