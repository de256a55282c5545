package org.dossier.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;

/** Reads {@code withheld.sha256}: the hashes of names that the site must not hold, one a line; {@code #} begins a comment. */
public final class WithheldReader {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private WithheldReader() {}

    /**
     * The hashes, in small letters; a line that is none is reported and left out.
     *
     * @param files one, or none
     */
    public static Set<String> read(List<InputFile> files, DiagnosticCollector diagnostics) {
        Set<String> hashes = new LinkedHashSet<>();
        for (InputFile file : files) {
            for (int number = 1; number <= file.lines(); number++) {
                String line = file.line(number).replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT);
                if (HASH.matcher(line).matches()) {
                    hashes.add(line);
                } else if (!line.isEmpty()) {
                    // Without the line itself, since what stands there by mistake is most likely a name.
                    diagnostics.error(
                            Code.INVALID_HASH,
                            new FileLocation(file.path()),
                            "line " + number + " is not a SHA-256 hash",
                            "a hash has 64 signs, 0 to 9 and a to f; docs/checks.md tells how to make one");
                }
            }
        }
        return hashes;
    }
}
