package org.dossier.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Person;
import org.dossier.model.Site;

/**
 * The names that must not stand in a baked site, known by their hashes only: SHA-256 of {@code dossier:} and the words of
 * the name, in small letters, NFC, joined by one space.
 */
public final class WithheldNames {

    /** A run of more words is not looked up. */
    static final int MOST_WORDS = 3;

    static final byte[] SALT = "dossier:".getBytes(StandardCharsets.UTF_8);

    private final Set<String> hashes;
    /** The last 32 bits of each hash, sorted. */
    private final int[] ends;

    private WithheldNames(Set<String> hashes) {
        this.hashes = Set.copyOf(hashes);
        this.ends = hashes.stream().mapToInt(hash -> Integer.parseUnsignedInt(hash.substring(56), 16)).sorted().toArray();
    }

    /**
     * Those of a list, and those of the people whose name is withheld.
     *
     * @param hashes 64 hexadecimal digits each, in small letters
     */
    public static WithheldNames of(Set<String> hashes, Site site) {
        Set<String> all = new HashSet<>(hashes);
        site.catalogue().all(Person.class).stream()
                .filter(Person::withholdName)
                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.aliases().stream()))
                .flatMap(WithheldNames::runs)
                .forEach(run -> all.add(hash(run.getBytes(StandardCharsets.UTF_8))));
        return new WithheldNames(all);
    }

    /** A name, with its accents and as addresses are written, without; of a long one each run of the most words. */
    private static Stream<String> runs(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(name, bare).flatMap(form -> {
            List<String> words = WordReader.words(form);
            int length = Math.min(MOST_WORDS, words.size());
            return length == 0
                    ? Stream.empty()
                    : Stream.iterate(0, from -> from + length <= words.size(), from -> from + 1)
                            .map(from -> String.join(" ", words.subList(from, from + length)));
        });
    }

    boolean isEmpty() {
        return hashes.isEmpty();
    }

    /**
     * True when a run of words is a withheld name.
     *
     * <p>A site has some hundred thousand distinct runs, and the JVM of a bake, which does without its second compiler,
     * without the processor's own SHA-256 too: the digest of the library took 2 µs for each, a tenth of a second in all.
     * So the last word of the digest is computed first, which needs no copies and three rounds less, and only where it is
     * that of a name, the library decides.
     *
     * @param run in UTF-8, the words joined by one space
     */
    boolean hold(byte[] run) {
        boolean possible = !ShortDigest.fits(SALT.length + run.length)
                || Arrays.binarySearch(ends, ShortDigest.lastWord(SALT, run)) >= 0;
        return possible && hashes.contains(hash(run));
    }

    private static String hash(byte[] run) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(SALT);
            return HexFormat.of().formatHex(digest.digest(run));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
