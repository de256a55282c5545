package org.dossier.check;

import java.util.Arrays;

/** Distinct numbers other than 0; a set of the library would make an object of each of several hundred thousand. */
final class RunSet {

    private long[] table = new long[1 << 16];
    private int size;

    void add(long run) {
        if (insert(table, run) && ++size * 2 > table.length) {
            long[] larger = new long[table.length * 2];
            for (long each : table) {
                if (each != 0) {
                    insert(larger, each);
                }
            }
            table = larger;
        }
    }

    private static boolean insert(long[] table, long run) {
        int mask = table.length - 1;
        int at = (int) (run * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (table[at] != 0) {
            if (table[at] == run) {
                return false;
            }
            at = at + 1 & mask;
        }
        table[at] = run;
        return true;
    }

    /** In no order. */
    long[] toArray() {
        return Arrays.stream(table).filter(run -> run != 0).toArray();
    }
}
