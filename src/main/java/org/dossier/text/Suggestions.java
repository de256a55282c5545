package org.dossier.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the name a writer probably meant. */
public final class Suggestions {

    private Suggestions() {}

    /**
     * The nearest of the known names, if it is near: at most a third of its letters differ, of a short name one,
     * and never more than three. Two letters that changed places count as one ({@code tilte}). A single letter is near
     * to nothing.
     *
     * @return of two equally near names the first in alphabetical order
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int limit = wanted.length() < 2 ? 0 : Math.min(3, Math.max(1, wanted.length() / 3));
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(limit);
        record Near(String name, int distance) {}
        return known.stream()
                .map(candidate -> new Near(candidate, distance.apply(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() >= 0)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name);
    }

    /** A hint such as {@code did you mean "date"?}, or the empty string. */
    public static String didYouMean(String name, Collection<String> known) {
        return nearest(name, known).map(near -> "did you mean \"" + near + "\"?").orElse("");
    }
}
