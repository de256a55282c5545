package org.dossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What a folder holds, for comparing whole folders. */
final class Tree {

    private Tree() {}

    /** Permissions and fingerprint of every file, permissions of every folder, by path. */
    static Map<String, String> of(Path folder) {
        Map<String, String> tree = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            files.forEach(file -> tree.put(folder.relativize(file).toString(), describe(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    private static String describe(Path file) {
        try {
            String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            return Files.isDirectory(file) ? permissions : permissions + " " + fingerprint(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies a folder with its times and permissions. */
    static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Process process = new ProcessBuilder("cp", "-a", from.toString(), to.toString()).inheritIO().start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("cannot copy " + from + " to " + to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
