package org.dossier.content;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;

/**
 * Lists a folder of the site, following links that stay inside the site.
 *
 * <p>Sorted by name in each folder, so that what a file system makes of the order is never seen.
 */
final class FolderWalk {

    private static final int DEPTH_LIMIT = 32;

    private final Path site;
    private final Path realSite;
    private final DiagnosticCollector diagnostics;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A file or folder found.
     *
     * @param path relative to the folder walked, with {@code /}
     */
    record Entry(String path, Path file, boolean isFolder) {}

    private FolderWalk(Path site, DiagnosticCollector diagnostics) throws IOException {
        this.site = site;
        this.realSite = site.toRealPath();
        this.diagnostics = diagnostics;
    }

    /**
     * All files and folders below a folder.
     *
     * @param site the site's folder, absolute; nothing outside it is followed
     * @throws IOException when the folder itself cannot be read
     */
    static List<Entry> list(Path site, Path folder, DiagnosticCollector diagnostics) throws IOException {
        FolderWalk walk = new FolderWalk(site, diagnostics);
        walk.folder(folder, "", List.of(folder.toRealPath()));
        return walk.entries;
    }

    /** @param above the real folders from the first to this one */
    private void folder(Path folder, String prefix, List<Path> above) throws IOException {
        List<Path> children;
        try (Stream<Path> stream = Files.list(folder)) {
            children = stream.sorted(Comparator.comparing(child -> child.getFileName().toString())).toList();
        }
        for (Path child : children) {
            String name = child.getFileName().toString();
            if (!isIgnored(name)) {
                try {
                    child(child, prefix + name, above);
                } catch (IOException e) {
                    diagnostics.error(
                            Code.UNREADABLE_FILE, at(child), "this cannot be read: " + reason(e), "check its permissions");
                }
            }
        }
    }

    private void child(Path child, String path, List<Path> above) throws IOException {
        if (Files.isSymbolicLink(child) && !isGoodLink(child, above)) {
            return;
        }
        boolean isFolder = Files.isDirectory(child);
        entries.add(new Entry(path, child, isFolder));
        if (!isFolder) {
            return;
        }
        if (above.size() > DEPTH_LIMIT) {
            diagnostics.error(
                    Code.FOLDER_TOO_DEEP,
                    at(child),
                    "this folder is more than " + DEPTH_LIMIT + " folders deep",
                    "move its files up: content has two levels of folders at most");
            return;
        }
        List<Path> chain = new ArrayList<>(above);
        chain.add(child.toRealPath());
        folder(child, path + "/", chain);
    }

    private boolean isGoodLink(Path link, List<Path> above) throws IOException {
        if (!Files.exists(link)) {
            diagnostics.error(
                    Code.UNREADABLE_FILE,
                    at(link),
                    "this link leads to nothing: " + Files.readSymbolicLink(link),
                    "delete the link, or restore the file it leads to");
            return false;
        }
        Path target = link.toRealPath();
        if (!target.startsWith(realSite)) {
            diagnostics.error(
                    Code.LINK_OUT_OF_SITE,
                    at(link),
                    "this link leads out of the site's folder: " + Files.readSymbolicLink(link),
                    "copy the file into the site");
            return false;
        }
        int first = above.indexOf(target);
        if (first >= 0) {
            List<String> chain = new ArrayList<>();
            above.subList(first, above.size()).forEach(folder -> chain.add(relative(folder)));
            chain.add(at(link).path());
            chain.add(relative(target));
            diagnostics.error(
                    Code.LINK_LOOP, at(link), "this link leads back to a folder it is in: " + String.join(" → ", chain), "delete the link");
            return false;
        }
        return true;
    }

    private String relative(Path real) {
        return realSite.relativize(real).toString().replace('\\', '/');
    }

    private FileLocation at(Path file) {
        return new FileLocation(site.relativize(file).toString().replace('\\', '/'));
    }

    /** Why something cannot be read, in words. */
    static String reason(IOException fault) {
        return fault instanceof AccessDeniedException ? "access is denied" : fault.getClass().getSimpleName();
    }

    /** What editors and file managers leave behind: swap files, backups, indexes, and all that begins with a dot. */
    static boolean isIgnored(String name) {
        return name.startsWith(".")
                || name.endsWith("~")
                || name.endsWith(".swp")
                || name.endsWith(".swo")
                || name.startsWith("#") && name.endsWith("#")
                || name.equals("4913")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }
}
