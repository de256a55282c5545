package org.dossier.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds withheld names in the files of a baked site and in the names of its files and folders.
 *
 * <p>All files are read once for what they hold, and again only when one of them holds a name, to say where.
 *
 * <p>A message says where, never whom: it quotes neither the words nor their line, and shows no part of a path that holds a
 * name. Reports of builds are often public.
 */
final class WithheldNameCheck {

    private static final String HINT = "name nobody there: say instead who is meant by their part in the case";

    private final WithheldNames names;
    private final NameSearch search;
    private final Path folder;
    private final Map<String, String> origins;
    private final Queue<NameSearch.Words> texts = new ConcurrentLinkedQueue<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** @param origins the content file of a page, by the page's path in the folder */
    WithheldNameCheck(WithheldNames names, Path folder, Map<String, String> origins) {
        this.names = names;
        this.search = new NameSearch(names);
        this.folder = folder;
        this.origins = origins;
    }

    /** Reads a page while its tree is walked for other checks too; from any thread. */
    NodeVisitor page(String path) {
        if (names.isEmpty()) {
            return (node, depth) -> {};
        }
        return reading(known::add, texts::add);
    }

    private NodeVisitor reading(Predicate<String> isNew, Consumer<NameSearch.Words> result) {
        SearchableText text = new SearchableText(isNew);
        return new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                text.begin(node);
            }

            @Override
            public void tail(Node node, int depth) {
                text.end(node);
                if (depth == 0) {
                    result.accept(search.words(text.page()));
                }
            }
        };
    }

    /** Reads a file that is no page; from any thread. */
    void file(String path) {
        if (!names.isEmpty()) {
            texts.add(fileWords(path));
        }
    }

    /** None of a file with a zero byte, which is not text. */
    private NameSearch.Words fileWords(String path) {
        try {
            String text = new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
            return search.words(text.indexOf('\0') < 0 ? SearchableText.file(text) : "");
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path + " cannot be read", e);
        }
    }

    /** All of a page: what it has in common with others, too. */
    private NameSearch.Words pageWords(String path) {
        List<NameSearch.Words> words = new ArrayList<>();
        WrittenPage.read(folder, path, reading(text -> true, words::add));
        return words.get(0);
    }

    /** @param files all files of the site, pages included, each read before */
    void report(Set<String> files, DiagnosticCollector diagnostics) {
        if (names.isEmpty()) {
            return;
        }
        Map<String, NameSearch.Words> paths = new TreeMap<>();
        files.forEach(path -> paths.put(path, search.words(path)));
        origins.values().forEach(path -> paths.put(path, search.words(path)));
        List<NameSearch.Words> all = new ArrayList<>(texts);
        all.addAll(paths.values());
        Set<Long> hits = search.hits(all);
        if (hits.isEmpty()) {
            return;
        }
        for (String path : files) {
            if (firstName(paths.get(path), hits) >= 0) {
                diagnostics.error(
                        Code.WITHHELD_NAME,
                        new FileLocation(masked(path, hits)),
                        "a withheld name stands in the name of this file, or of a folder it is in",
                        "give the file another name, or the document another slug");
            }
            report(path, OutputChecks.isPage(path) ? pageWords(path) : fileWords(path), hits, diagnostics);
        }
    }

    /** The place of the first name, -1 when there is none. */
    private static int firstName(NameSearch.Words words, Set<Long> hits) {
        for (int at = 0; at < words.words().length; at++) {
            if (NameSearch.nameAt(words, at, hits) > 0) {
                return at;
            }
        }
        return -1;
    }

    private void report(String path, NameSearch.Words words, Set<Long> hits, DiagnosticCollector diagnostics) {
        int at = firstName(words, hits);
        if (at < 0) {
            return;
        }
        String where = "a withheld name stands " + (OutputChecks.isPage(path) ? onPage(words, at) : inFile(words, at));
        String shown = masked(path, hits);
        String origin = origins.get(path);
        diagnostics.error(
                Code.WITHHELD_NAME,
                new FileLocation(origin == null ? shown : masked(origin, hits)),
                origin == null ? where : "on the page " + shown + ", " + where,
                HINT);
    }

    /** By the number of the heading: its words could be the name, or half of it. */
    private static String onPage(NameSearch.Words words, int at) {
        if (!words.isShown(at)) {
            return "in what is not shown as text: a description or title, an address, a comment, a script";
        }
        int heading = words.marksBefore(at);
        return heading == 0 ? "above the first heading" : "in or below heading " + heading + ", the title counted";
    }

    private static String inFile(NameSearch.Words words, int at) {
        return words.isShown(at) ? "in line " + (words.marksBefore(at) + 1) : "in this file, once its escapes or tags are read";
    }

    /** The path with a sign for every part that holds a word of a name. */
    private String masked(String path, Set<Long> hits) {
        NameSearch.Words whole = search.words(path);
        String[] parts = path.split("/");
        int end = 0;
        for (int i = 0; i < parts.length; i++) {
            int start = end;
            end += search.words(parts[i]).words().length;
            if (touchesName(whole, start, end, hits)) {
                parts[i] = "\u2026";
            }
        }
        return String.join("/", parts);
    }

    /** True when a name has a word from one place to before another. */
    private static boolean touchesName(NameSearch.Words words, int start, int end, Set<Long> hits) {
        for (int at = Math.max(0, start - WithheldNames.MOST_WORDS); at < end; at++) {
            if (at + NameSearch.nameAt(words, at, hits) > start && NameSearch.nameAt(words, at, hits) > 0) {
                return true;
            }
        }
        return false;
    }
}
