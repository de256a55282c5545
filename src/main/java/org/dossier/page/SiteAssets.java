package org.dossier.page;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.dossier.config.SiteConfig;
import org.dossier.page.AssetReader.AssetFile;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;

/** The files of a site's own asset folder. Links inside the site's folder are followed; others would publish what lies outside. */
final class SiteAssets extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 32;

    private final Path site;
    private final Path realSite;
    private final Path assets;
    private final DiagnosticCollector diagnostics;
    private final List<AssetFile> found = new ArrayList<>();

    private SiteAssets(SiteConfig config, DiagnosticCollector diagnostics) throws IOException {
        this.site = config.folder();
        this.realSite = site.toRealPath();
        this.assets = config.assetFolder();
        this.diagnostics = diagnostics;
    }

    /** Empty when the folder does not exist. */
    static List<AssetFile> read(SiteConfig config, DiagnosticCollector diagnostics) {
        if (!Files.isDirectory(config.assetFolder())) {
            return List.of();
        }
        try {
            SiteAssets reader = new SiteAssets(config, diagnostics);
            Files.walkFileTree(reader.assets, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, reader);
            return reader.found;
        } catch (IOException e) {
            unreadable(AssetFile.relative(config.folder(), config.assetFolder()), e, diagnostics);
            return List.of();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean skipped = !folder.equals(assets) && isHidden(folder) || leadsOut(folder);
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isHidden(file) || leadsOut(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isDirectory()) {
            diagnostics.error(
                    Code.FOLDER_TOO_DEEP,
                    new FileLocation(path(file)),
                    "this folder lies more than " + DEEPEST + " folders deep",
                    "move it up");
        } else if (attributes.isRegularFile()) {
            found.add(new AssetFile(AssetFile.relative(assets, file), path(file), Files.readAllBytes(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        if (problem instanceof FileSystemLoopException) {
            diagnostics.error(
                    Code.LINK_LOOP, new FileLocation(path(file)), "this link leads to a folder that holds it", "delete the link");
        } else {
            unreadable(path(file), problem, diagnostics);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean leadsOut(Path file) throws IOException {
        if (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(realSite)) {
            return false;
        }
        diagnostics.error(
                Code.LINK_OUT_OF_SITE,
                new FileLocation(path(file)),
                "this link leads out of the site's folder",
                "copy what it leads to into the folder");
        return true;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private String path(Path file) {
        return AssetFile.relative(site, file);
    }

    private static void unreadable(String path, IOException problem, DiagnosticCollector diagnostics) {
        diagnostics.error(
                Code.UNREADABLE_FILE,
                new FileLocation(path),
                "this cannot be read (" + problem.getClass().getSimpleName() + ")",
                "check that you may read it");
    }
}
