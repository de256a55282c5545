package org.dossier.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.config.SiteConfig;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;
import org.dossier.text.Suggestions;
import org.dossier.text.TextDecoder;

/** Reads the content folder, strictly: what is neither a document nor a register nor one of the lists nor an editor's leftover is an error. */
public final class ContentReader {

    private static final long SIZE_LIMIT = 2 * 1024 * 1024;
    private static final String WORDING = "wording.yaml";
    private static final String WITHHELD = "withheld.sha256";
    private static final Set<String> REGISTER_ENDINGS = Set.of("json", "yaml", "yml", "bib");

    private final SiteConfig config;
    private final DiagnosticCollector diagnostics;
    private final String prefix;

    private ContentReader(SiteConfig config, DiagnosticCollector diagnostics) {
        this.config = config;
        this.diagnostics = diagnostics;
        this.prefix = path(config.folder().relativize(config.contentFolder())) + "/";
    }

    /** Reads all files, in parallel; what cannot be read is reported and left out. */
    public static ContentFolder read(SiteConfig config, DiagnosticCollector diagnostics) {
        return new ContentReader(config, diagnostics).read();
    }

    private ContentFolder read() {
        if (!Files.isDirectory(config.contentFolder())) {
            diagnostics.error(
                    Code.UNREADABLE_FILE,
                    new FileLocation(prefix),
                    "there is no folder \"" + prefix.substring(0, prefix.length() - 1) + "\" for the content",
                    "make it, or set content.folder in jbake.properties");
            return new ContentFolder(List.of(), List.of(), List.of(), List.of());
        }
        List<FolderWalk.Entry> entries = entries();
        List<FolderWalk.Entry> documents = new ArrayList<>();
        List<FolderWalk.Entry> registers = new ArrayList<>();
        List<FolderWalk.Entry> wording = new ArrayList<>();
        List<FolderWalk.Entry> withheld = new ArrayList<>();
        List<String> unknownFolders = new ArrayList<>();
        for (FolderWalk.Entry entry : entries) {
            if (unknownFolders.stream().anyMatch(folder -> entry.path().startsWith(folder))) {
                continue;
            }
            if (entry.isFolder()) {
                if (!isKnownFolder(entry.path())) {
                    unknownFolder(entry);
                    unknownFolders.add(entry.path() + "/");
                }
            } else if (isRegister(entry.path())) {
                registers.add(entry);
            } else if (entry.path().equals(WORDING)) {
                wording.add(entry);
            } else if (entry.path().equals(WITHHELD)) {
                withheld.add(entry);
            } else if (isDocument(entry.path())) {
                documents.add(entry);
            } else {
                unknownFile(entry);
            }
        }
        if (documents.stream().noneMatch(entry -> entry.path().equals("index.md"))) {
            diagnostics.error(
                    Code.UNREADABLE_FILE,
                    new FileLocation(prefix + "index.md"),
                    "the site has no home page",
                    "write " + prefix + "index.md, with a title between two lines --- and a text below them");
        }
        return new ContentFolder(readAll(documents), readAll(registers), readAll(wording), readAll(withheld));
    }

    private List<FolderWalk.Entry> entries() {
        try {
            return FolderWalk.list(config.folder(), config.contentFolder(), diagnostics);
        } catch (IOException e) {
            diagnostics.error(
                    Code.UNREADABLE_FILE,
                    new FileLocation(prefix),
                    "this folder cannot be read: " + FolderWalk.reason(e),
                    "check its permissions");
            return List.of();
        }
    }

    private static boolean isKnownFolder(String folder) {
        return KindFolder.folders().contains(folder);
    }

    private static boolean isRegister(String path) {
        return folder(path).equals(KindFolder.REGISTER) && REGISTER_ENDINGS.contains(ending(path));
    }

    private static boolean isDocument(String path) {
        String folder = folder(path);
        if (!ending(path).equals("md") || folder.equals(KindFolder.REGISTER)) {
            return false;
        }
        return !folder.isEmpty() || path.matches("index(\\.[a-zA-Z-]+)?\\.md");
    }

    private void unknownFolder(FolderWalk.Entry entry) {
        List<String> known = KindFolder.folders();
        String parent = folder(entry.path());
        String near = known.contains(parent)
                ? "the files of " + parent + "/ stand in it directly"
                : Suggestions.didYouMean(entry.path(), known);
        diagnostics.error(
                Code.UNKNOWN_FOLDER,
                new FileLocation(prefix + entry.path() + "/"),
                "content has no folder \"" + entry.path() + "\"",
                near.isEmpty() ? "known folders: " + String.join(", ", known) : near);
    }

    private void unknownFile(FolderWalk.Entry entry) {
        String path = entry.path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = folder(path);
        String hint;
        if (folder.equals(KindFolder.REGISTER)) {
            hint = "a register ends in .json, .yaml or .bib";
        } else if (folder.isEmpty() && ending(path).equals("md")) {
            hint = "only index.md stands here; a page goes into " + prefix + "pages/";
        } else if (Set.of("markdown", "mdown", "mkd", "txt", "html", "adoc").contains(ending(path))) {
            hint = "documents are Markdown and end in .md";
        } else {
            hint = "move it out of " + prefix + "; pictures and style sheets go into "
                    + path(config.folder().relativize(config.assetFolder())) + "/";
        }
        diagnostics.error(
                Code.UNKNOWN_FILE, new FileLocation(prefix + path), "\"" + name + "\" is not a file Dossier knows what to do with", hint);
    }

    private List<InputFile> readAll(List<FolderWalk.Entry> entries) {
        return entries.parallelStream().map(this::readOne).flatMap(Optional::stream).toList();
    }

    private Optional<InputFile> readOne(FolderWalk.Entry entry) {
        FileLocation place = new FileLocation(prefix + entry.path());
        try {
            if (!Files.isRegularFile(entry.file())) {
                diagnostics.error(Code.UNREADABLE_FILE, place, "this is not a regular file", "delete it");
                return Optional.empty();
            }
            long size = Files.size(entry.file());
            if (size > SIZE_LIMIT) {
                diagnostics.error(
                        Code.FILE_TOO_LARGE,
                        place,
                        String.format(
                                Locale.ROOT, "this file has %.1f MB; the limit is %d MB", size / 1048576.0, SIZE_LIMIT / 1048576),
                        "divide it, or move what is not text out of it");
                return Optional.empty();
            }
            return TextDecoder.decode(place.path(), Files.readAllBytes(entry.file()), diagnostics);
        } catch (IOException e) {
            diagnostics.error(
                    Code.UNREADABLE_FILE, place, "this cannot be read: " + FolderWalk.reason(e), "check its permissions");
            return Optional.empty();
        }
    }

    private static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String path(Path relative) {
        return relative.toString().replace('\\', '/');
    }
}
