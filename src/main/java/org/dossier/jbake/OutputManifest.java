package org.dossier.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The list of files of a baked site, kept in it: what is not listed was not written by us and is never deleted.
 *
 * <pre>
 * dossier-manifest 1
 * people/florence-cassez/index.html
 * </pre>
 *
 * <p>In the order of the paths, so that equal sites have equal manifests.
 */
final class OutputManifest {

    /** Begins with a dot, so that servers do not show it. */
    static final String FILE = ".dossier-manifest";

    private static final String HEAD = "dossier-manifest 1";
    /** What systems and browsers of files leave behind. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Set<String> paths;

    private OutputManifest(Set<String> paths) {
        this.paths = paths;
    }

    /** The manifest of a folder; empty when it has none, or one that is not as we wrote it. */
    static Optional<OutputManifest> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return read(Files.readAllLines(file));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<OutputManifest> read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            return Optional.empty();
        }
        return Optional.of(new OutputManifest(new TreeSet<>(lines.subList(1, lines.size()))));
    }

    /**
     * Lists a folder's files, and makes them readable for all whatever the umask: files 644, folders 755.
     *
     * @throws IOException also when a link is among them: what it leads to is not ours to publish
     */
    static void write(Path folder) throws IOException {
        Set<String> paths = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes attributes) throws IOException {
                permit(sub, "rwxr-xr-x");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = name(folder, file);
                if (!attributes.isRegularFile()) {
                    throw new IOException(path + " is not a file; a site has files and folders only");
                }
                permit(file, "rw-r--r--");
                paths.add(path);
                return FileVisitResult.CONTINUE;
            }
        });
        Path manifest = folder.resolve(FILE);
        Files.writeString(manifest, HEAD + "\n" + String.join("\n", paths) + "\n");
        permit(manifest, "rw-r--r--");
    }

    /** The files in a folder that this manifest does not list, in the order of their paths. */
    Set<String> foreign(Path folder) throws IOException {
        Set<String> foreign = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !LITTER.contains(file.getFileName().toString()))
                    .map(file -> name(folder, file))
                    .filter(path -> !paths.contains(path) && !path.equals(FILE))
                    .forEach(foreign::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return foreign;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static void permit(Path path, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
