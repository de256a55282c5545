package org.dossier.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a site's file {@code _headers} asks to be sent along, as hosts for static files read it.
 *
 * <pre>
 * /css/*
 *   Cache-Control: public, max-age=31536000, immutable
 * </pre>
 *
 * <p>A path ends in {@code *}, which stands for anything, or is meant as it is written. Lines that are neither a path nor a
 * header below one are passed over, as hosts do.
 */
final class SiteHeaders {

    static final String FILE = "_headers";

    private SiteHeaders() {}

    /**
     * The headers for a path, in the order written.
     *
     * @param folder of the site, read anew for each request, like all of it; it need not have the file
     * @param path decoded, from the root: {@code /people/}
     */
    static Map<String, String> of(Path folder, String path) throws IOException {
        try {
            return of(Files.readAllLines(folder.resolve(FILE)), path);
        } catch (NoSuchFileException e) {
            return Map.of();
        }
    }

    private static Map<String, String> of(List<String> lines, String path) {
        Map<String, String> headers = new LinkedHashMap<>();
        boolean matches = false;
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (line.startsWith("/")) {
                matches = matches(line.strip(), path);
            } else if (matches && colon > 0 && Character.isWhitespace(line.charAt(0))) {
                headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static boolean matches(String pattern, String path) {
        return pattern.endsWith("*") ? path.startsWith(pattern.substring(0, pattern.length() - 1)) : path.equals(pattern);
    }
}
