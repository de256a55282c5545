package org.dossier.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    static WrittenPage read(Path folder, String path) {
        try {
            // What is not UTF-8 in it becomes a replacement character, as in a browser.
            return of(path, new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the page " + path + " cannot be read", e);
        }
    }

    static WrittenPage of(String path, String html) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> links = new LinkedHashSet<>();
        Set<String> repeated = new TreeSet<>();
        List<Integer> headings = new ArrayList<>();
        List<String> withoutAlt = new ArrayList<>();
        TagReader tags = new TagReader(html);
        while (tags.next()) {
            String tag = tags.name();
            Map<String, String> attributes = tags.attributes();
            String id = attributes.get("id");
            if (id != null && !ids.add(id)) {
                repeated.add(id);
            }
            addLinks(attributes, links);
            if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
                headings.add(tag.charAt(1) - '0');
            }
            if (tag.equals("img") && !attributes.containsKey("alt")) {
                withoutAlt.add(attributes.getOrDefault("src", ""));
            }
        }
        return new WrittenPage(path, ids, links, repeated, headings, withoutAlt);
    }

    private static void addLinks(Map<String, String> attributes, Set<String> links) {
        for (String name : ADDRESSES) {
            String address = attributes.get(name);
            if (address != null) {
                links.add(address.strip());
            }
        }
        for (String candidate : attributes.getOrDefault("srcset", "").split(",")) {
            if (!candidate.isBlank()) {
                links.add(candidate.strip().split("\\s+")[0]);
            }
        }
    }
}
