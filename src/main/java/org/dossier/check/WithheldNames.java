package org.dossier.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
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

    /** Has read what stands before every name; cloned for each, which is cheaper than to look for the algorithm again. */
    private static final MessageDigest SALTED = salted();

    private final Set<ByteBuffer> hashes;

    private WithheldNames(Set<ByteBuffer> hashes) {
        this.hashes = Set.copyOf(hashes);
    }

    /**
     * Those of a list, and those of the people whose name is withheld.
     *
     * @param hashes 64 hexadecimal digits each, in small letters
     */
    public static WithheldNames of(Set<String> hashes, Site site) {
        Set<ByteBuffer> all = new HashSet<>();
        hashes.forEach(hash -> all.add(ByteBuffer.wrap(HexFormat.of().parseHex(hash))));
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
     * @param run in UTF-8, the words joined by one space
     */
    boolean hold(byte[] run) {
        return hashes.contains(hash(run));
    }

    private static ByteBuffer hash(byte[] run) {
        try {
            return ByteBuffer.wrap(((MessageDigest) SALTED.clone()).digest(run));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java's SHA-256 cannot be cloned", e);
        }
    }

    private static MessageDigest salted() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("dossier:".getBytes(StandardCharsets.UTF_8));
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
