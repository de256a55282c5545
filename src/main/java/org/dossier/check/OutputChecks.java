package org.dossier.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;

/**
 * Reads every page of a baked site, follows its links inside the folder and searches all files for names it must not hold.
 *
 * <p>Pages are parsed in parallel, each once; what is kept of a page is its ids and its links.
 */
public final class OutputChecks {

    private OutputChecks() {}

    /**
     * Checks a folder.
     *
     * @param folder a baked site
     * @param origins the content file of a page, by the page's path in the folder: messages point there
     * @param root where the site lies on its host: the page {@code 404.html} counts its links from there
     * @param withheld names that may stand nowhere in it
     */
    public static void run(
            Path folder, Map<String, String> origins, String root, WithheldNames withheld, DiagnosticCollector diagnostics) {
        Set<String> files = files(folder);
        WithheldNameCheck names = new WithheldNameCheck(withheld, folder, origins);
        List<WrittenPage> pages = files.parallelStream()
                .filter(OutputChecks::isPage)
                .map(path -> WrittenPage.read(folder, path, names.page(path)))
                .toList();
        files.parallelStream().filter(path -> !isPage(path)).forEach(names::file);
        names.report(files, diagnostics);
        Map<String, WrittenPage> byPath = pages.stream().collect(Collectors.toMap(WrittenPage::path, Function.identity()));
        LinkCheck links = new LinkCheck(files, byPath, root);
        MarkupCheck markup = new MarkupCheck();
        Set<String> skipping = diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code() == Code.HEADING_SKIPPED)
                .map(diagnostic -> diagnostic.location().path())
                .collect(Collectors.toSet());
        pages.parallelStream().forEach(page -> {
            PageReport report = new PageReport(page.path(), origins.get(page.path()), diagnostics);
            links.judge(page, report);
            markup.judge(page, skipping.contains(origins.getOrDefault(page.path(), "")), report);
        });
    }

    static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    private static Set<String> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("the baked site cannot be read from " + folder, e);
        }
    }
}
