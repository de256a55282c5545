package org.dossier.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dossier.config.SiteConfig;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.jspecify.annotations.Nullable;

/**
 * A new site beside the old one, put in its place when it is whole.
 *
 * <p>For {@code target/site} all work is done in {@code target/.site.dossier/}, on the same file system: {@code new/} is
 * filled, then the old site moves to {@code old/}, {@code new/} moves to {@code target/site}, and {@code old/} is deleted. A run
 * killed in between leaves the old site or the new one; if it was killed between the two moves, the next run puts the old
 * one back before it does anything else. A folder that we did not write is never moved or deleted.
 */
public final class StagedOutput implements AutoCloseable {

    private static final int NAMED = 5;

    private final SiteConfig config;
    private final Path destination;
    private final Path workshop;
    private final Consumer<Step> witness;
    private @Nullable OutputLock lock;

    /** A moment of the swap after which a run may be killed. */
    enum Step {
        STAGED,
        OLD_ASIDE,
        NEW_IN,
        OLD_DELETED
    }

    private StagedOutput(SiteConfig config, Consumer<Step> witness) throws IOException {
        this.config = config;
        // A destination that is a link stays one: the folder it leads to is replaced.
        this.destination = real(config.destination());
        this.workshop = destination.resolveSibling("." + destination.getFileName() + ".dossier");
        this.witness = witness;
    }

    /**
     * Takes the destination for this process and clears what a killed run left there.
     *
     * @return empty, with an error in {@code diagnostics}, when another process has it, when it holds anything that is not
     *     ours, when it overlaps the sources of the site, or when the disk refuses
     */
    public static Optional<StagedOutput> open(SiteConfig config, DiagnosticCollector diagnostics) {
        return open(config, diagnostics, step -> {});
    }

    static Optional<StagedOutput> open(SiteConfig config, DiagnosticCollector diagnostics, Consumer<Step> witness) {
        try {
            if (overlapsSources(config, diagnostics)) {
                return Optional.empty();
            }
            StagedOutput output = new StagedOutput(config, witness);
            if (output.prepared(diagnostics)) {
                return Optional.of(output);
            }
            output.close();
        } catch (IOException e) {
            OutputFault.report(e, config, diagnostics);
        }
        return Optional.empty();
    }

    /** Where to write the new site: an empty folder until something is written. */
    public Path folder() {
        return workshop.resolve("new");
    }

    /**
     * Puts the new site in the place of the old one, all files readable for everyone, whatever the umask.
     *
     * @return whether it was done; not when {@code diagnostics} has errors already, nor when the disk refuses, nor when the
     *     destination has come to hold something that is not ours
     */
    public boolean publish(DiagnosticCollector diagnostics) {
        if (diagnostics.hasErrors()) {
            return false;
        }
        try {
            OutputManifest.write(folder());
            // Again: a bake takes seconds, in which somebody may have put a file there.
            if (!isOurs(diagnostics)) {
                return false;
            }
            swap();
            return true;
        } catch (IOException e) {
            OutputFault.report(e, config, diagnostics);
            return false;
        }
    }

    private void swap() throws IOException {
        witness.accept(Step.STAGED);
        boolean replaces = Files.exists(destination);
        if (replaces) {
            move(destination, old());
            witness.accept(Step.OLD_ASIDE);
        }
        try {
            move(folder(), destination);
        } catch (IOException e) {
            if (replaces) {
                move(old(), destination);
            }
            throw e;
        }
        witness.accept(Step.NEW_IN);
        try {
            delete(old());
        } catch (IOException e) {
            // The new site stands: this run has done its work. The next deletes the old one, or says why it cannot.
            return;
        }
        witness.accept(Step.OLD_DELETED);
    }

    /** Gives the destination free and removes what is not published. */
    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            delete(folder());
            lock.close();
            Files.deleteIfExists(workshop);
        } catch (DirectoryNotEmptyException e) {
            // The next run has taken the lock already, or is left to delete the old site.
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + workshop, e);
        } finally {
            lock = null;
        }
    }

    private boolean prepared(DiagnosticCollector diagnostics) throws IOException {
        if (Files.isSymbolicLink(workshop)) {
            // Ours is a folder. What such a link leads to would be emptied.
            throw new FileSystemException(workshop.toString(), null, "this is a link, where a folder is needed");
        }
        Path file = workshop.resolve("lock");
        lock = OutputLock.take(file).orElse(null);
        if (lock == null) {
            diagnostics.error(
                    Code.OUTPUT_IN_USE,
                    OutputFault.location(config),
                    "another build is writing here (" + OutputLock.holder(file) + ")",
                    "wait until it is done, or end it");
            return false;
        }
        if (Files.notExists(destination) && OutputManifest.read(old()).isPresent()) {
            move(old(), destination);
        }
        if (!isOurs(diagnostics)) {
            return false;
        }
        delete(old());
        delete(folder());
        Files.createDirectories(folder());
        return true;
    }

    private boolean isOurs(DiagnosticCollector diagnostics) throws IOException {
        if (Files.notExists(destination) || isEmptyFolder(destination)) {
            return true;
        }
        Optional<OutputManifest> manifest = OutputManifest.read(destination);
        if (manifest.isEmpty()) {
            diagnostics.error(
                    Code.OUTPUT_NOT_OURS,
                    OutputFault.location(config),
                    Files.isDirectory(destination)
                            ? "this folder is not empty, and Dossier did not write it"
                            : "this is a file, and the site needs a folder",
                    "choose another destination.folder, or empty this one yourself");
            return false;
        }
        Set<String> foreign = manifest.get().foreign(destination);
        if (!foreign.isEmpty()) {
            List<String> named = foreign.stream().limit(NAMED).toList();
            diagnostics.error(
                    Code.OUTPUT_NOT_OURS,
                    OutputFault.location(config),
                    "this folder holds " + (foreign.size() == 1 ? "a file" : foreign.size() + " files")
                            + " that Dossier did not write: " + String.join(", ", named)
                            + (foreign.size() > NAMED ? ", …" : ""),
                    "move what you need out of it: a build replaces the whole folder",
                    "what belongs to the site goes into assets/");
            return false;
        }
        return true;
    }

    /** Whether writing the destination could destroy, or be read as, what the site is made from. */
    private static boolean overlapsSources(SiteConfig config, DiagnosticCollector diagnostics) throws IOException {
        Path destination = real(config.destination());
        Path site = real(config.folder());
        boolean holdsSite = site.startsWith(destination);
        if (holdsSite) {
            refuse(config, "the output would replace the site's own folder", diagnostics);
            return true;
        }
        for (Path source : List.of(config.contentFolder(), config.templateFolder(), config.assetFolder())) {
            Path folder = real(source);
            if (folder.startsWith(destination) || destination.startsWith(folder)) {
                refuse(config, "the output overlaps " + OutputFault.location(config, source).path() + "/", diagnostics);
                return true;
            }
        }
        return false;
    }

    private static void refuse(SiteConfig config, String message, DiagnosticCollector diagnostics) {
        diagnostics.error(
                Code.OUTPUT_OVER_SOURCES,
                OutputFault.location(config),
                message,
                "choose a folder of its own for destination.folder, such as target/site");
    }

    private Path old() {
        return workshop.resolve("old");
    }

    /** A path without links, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(absolute)).normalize();
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a folder of ours with all that is in it; links are deleted, not followed. */
    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path sub, @Nullable IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(sub);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
