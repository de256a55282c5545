package org.dossier.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The place of a file in the baked site, relative to its root: {@code people/florence-cassez/index.html}.
 *
 * <p>The only way to name an output file: parts are {@code [a-z0-9._-]} (letters of any case in assets), never begin
 * with a dot, never lead up, and are no name that some file system keeps for itself.
 */
public record OutputPath(String path) implements Comparable<OutputPath> {

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** @throws IllegalArgumentException naming the part that is not allowed */
    public OutputPath {
        for (String part : path.split("/", -1)) {
            if (!PART.matcher(part).matches() || part.endsWith(".") || isReserved(part)) {
                throw new IllegalArgumentException("\"" + part + "\" in \"" + path + "\" cannot be the name of an output file");
            }
        }
    }

    /** Whether some file system keeps a name for itself, with any extension: {@code con}, {@code NUL.txt}. */
    static boolean isReserved(String name) {
        return RESERVED.matcher(name).matches();
    }

    /** The last part and the folders before it. */
    public List<String> parts() {
        return List.of(path.split("/"));
    }

    /**
     * The relative link from this file to another.
     *
     * @param clean whether {@code index.html} is left off, as servers allow and disks do not
     */
    public String linkTo(OutputPath target, boolean clean) {
        List<String> from = parts();
        List<String> to = target.parts();
        int common = 0;
        while (common < from.size() - 1 && common < to.size() - 1 && from.get(common).equals(to.get(common))) {
            common++;
        }
        StringBuilder link = new StringBuilder("../".repeat(from.size() - 1 - common));
        for (int i = common; i < to.size() - 1; i++) {
            link.append(to.get(i)).append('/');
        }
        String file = to.get(to.size() - 1);
        if (!clean || !file.equals("index.html")) {
            link.append(file);
        }
        return link.isEmpty() ? "./" : link.toString();
    }

    @Override
    public int compareTo(OutputPath other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
