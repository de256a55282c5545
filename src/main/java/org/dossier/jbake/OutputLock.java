package org.dossier.jbake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The right to write a destination, held by one process at a time; the system takes it from one that dies.
 *
 * <p>The file holds who has it and since when, for the message to the next; the clock is read for that alone.
 */
final class OutputLock implements AutoCloseable {

    /** Behind any text: on some systems a locked stretch cannot be read. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int ATTEMPTS = 5;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    private static String holder(ProcessHandle process) {
        String since = process.info().startInstant().map(start -> ", since " + start.truncatedTo(ChronoUnit.SECONDS)).orElse("");
        return "process " + process.pid() + since;
    }

    /** Takes the lock, making its folder; empty when another has it. */
    static Optional<OutputLock> take(Path file) throws IOException {
        String me = holder(ProcessHandle.current());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Files.createDirectories(file.getParent());
            FileChannel channel;
            try {
                // What a link leads to is not ours to write into.
                channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException e) {
                // The folder was removed by the one who had the lock before us.
                continue;
            }
            if (!isLocked(channel)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.UTF_8)));
            // The file we opened may have been removed before we locked it; then the lock is worth nothing.
            if (holder(file).equals(me)) {
                return Optional.of(new OutputLock(file, channel));
            }
            channel.close();
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Who has the lock, such as {@code process 4711, since 2025-12-10T09:30:00Z}. */
    static String holder(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "another process";
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
