package org.dossier.cli;

import java.util.Locale;

/** How long a command took. Prints as {@code 1.9 s}. */
final class Stopwatch {

    private static final double NANOS_IN_A_SECOND = 1e9;

    private final long start;

    private Stopwatch(long start) {
        this.start = start;
    }

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / NANOS_IN_A_SECOND);
    }
}
