package org.dossier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.dossier.page.AssetReader.AssetFile;

/**
 * The assets of the built-in theme, which lie beside our classes: in a folder while Dossier is developed, in its jar
 * afterwards.
 *
 * <p>A class path cannot be listed, and a jar need not have entries for its folders, so the place our classes came from
 * is opened itself.
 */
final class ThemeAssets {

    static final String FOLDER = "org/dossier/theme/assets/";

    private ThemeAssets() {}

    /** By name, such as {@code css/site.css}. */
    static Map<String, byte[]> read() {
        CodeSource source = ThemeAssets.class.getProtectionDomain().getCodeSource();
        try {
            return read(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of Dossier's classes is no path: " + source.getLocation(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in theme cannot be read from " + source.getLocation(), e);
        }
    }

    /** @param classes a folder of classes, or a jar */
    static Map<String, byte[]> read(Path classes) throws IOException {
        return Files.isDirectory(classes) ? fromFolder(classes.resolve(FOLDER)) : fromJar(classes);
    }

    private static Map<String, byte[]> fromFolder(Path folder) throws IOException {
        Map<String, byte[]> assets = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return assets;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = AssetFile.relative(folder, file);
                if (!isHidden(name)) {
                    assets.put(name, Files.readAllBytes(file));
                }
            }
        }
        return assets;
    }

    private static Map<String, byte[]> fromJar(Path path) throws IOException {
        Map<String, byte[]> assets = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName().startsWith(FOLDER) ? entry.getName().substring(FOLDER.length()) : "";
                if (!name.isEmpty() && !entry.isDirectory() && !isHidden(name)) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        assets.put(name, content.readAllBytes());
                    }
                }
            }
        }
        return assets;
    }

    /** {@code .DS_Store}, {@code .gitkeep}: what tools leave behind and no page asks for. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }
}
