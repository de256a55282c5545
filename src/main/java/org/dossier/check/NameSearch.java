package org.dossier.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Searches a whole site for withheld names.
 *
 * <p>Files are taken apart in parallel into words, each distinct word a number, so that a run of up to three words is one
 * {@code long}; then each distinct run is hashed, once, since pages say much in the same words. Where a name stands is
 * only asked when there is one.
 */
final class NameSearch {

    /** Bits of a word's number; three fit into a run, a word that is not there being 0. */
    private static final int BITS = 21;

    private final WithheldNames names;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger words = new AtomicInteger();

    NameSearch(WithheldNames names) {
        this.names = names;
    }

    /**
     * A text taken apart.
     *
     * @param words their numbers, 0 between texts
     * @param marks how many words came before each mark
     */
    record Words(int[] words, int[] marks) {

        /** The number of the last mark before a word, from 1; 0 before the first. */
        int marksBefore(int word) {
            int count = 0;
            while (count < marks.length && marks[count] <= word) {
                count++;
            }
            return count;
        }

        /** True when the word stands in what comes first, the text that is shown. */
        boolean isShown(int word) {
            for (int at = 0; at < word; at++) {
                if (words[at] == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Takes a text apart; from any thread. */
    Words words(String text) {
        Numbering numbering = new Numbering();
        WordReader.read(text, numbering);
        return numbering.words();
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        return known != null ? known : numbers.computeIfAbsent(word, this::next);
    }

    private int next(String word) {
        int number = words.incrementAndGet();
        if (number >= 1 << BITS) {
            throw new IllegalStateException("the site has more than " + (1 << BITS) + " different words: its names cannot be searched");
        }
        return number;
    }

    private final class Numbering implements WordReader.Listener {

        private int[] found = new int[1024];
        private int[] marks = new int[16];
        private int size;
        private int marked;

        @Override
        public void word(String word) {
            add(number(word));
        }

        @Override
        public void sign(char sign) {
            if (sign == WordReader.BREAK) {
                add(0);
                return;
            }
            if (marked == marks.length) {
                marks = Arrays.copyOf(marks, marked * 2);
            }
            marks[marked++] = size;
        }

        private void add(int number) {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = number;
        }

        Words words() {
            return new Words(Arrays.copyOf(found, size), Arrays.copyOf(marks, marked));
        }
    }

    /** The runs that are names, of all these texts. */
    Set<Long> hits(Iterable<Words> texts) {
        RunSet runs = new RunSet();
        texts.forEach(text -> addRuns(text, runs));
        byte[][] spelled = new byte[words.get() + 1][];
        numbers.forEach((word, number) -> spelled[number] = word.getBytes(StandardCharsets.UTF_8));
        return Arrays.stream(runs.toArray())
                .parallel()
                .filter(run -> names.hold(spell(run, spelled)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** All runs, each when its last word is met; there are many, so that this is not written with {@link #run}. */
    private static void addRuns(Words text, RunSet runs) {
        long before = 0;
        long last = 0;
        for (long word : text.words()) {
            if (word != 0) {
                runs.add(word);
                if (last != 0) {
                    runs.add(last | word << BITS);
                    if (before != 0) {
                        runs.add(before | last << BITS | word << 2 * BITS);
                    }
                }
            }
            before = last;
            last = word;
        }
    }

    /** How many words a name has that begins at a word; 0 when none does. */
    static int nameAt(Words text, int at, Set<Long> hits) {
        for (int length = WithheldNames.MOST_WORDS; length > 0; length--) {
            if (isRun(text, at, length) && hits.contains(run(text, at, length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isRun(Words text, int at, int length) {
        if (at + length > text.words().length) {
            return false;
        }
        for (int i = at; i < at + length; i++) {
            if (text.words()[i] == 0) {
                return false;
            }
        }
        return true;
    }

    private static long run(Words text, int at, int length) {
        long run = 0;
        for (int i = length - 1; i >= 0; i--) {
            run = run << BITS | text.words()[at + i];
        }
        return run;
    }

    private static byte[] spell(long run, byte[][] spelled) {
        int mask = (1 << BITS) - 1;
        byte[] first = spelled[(int) run & mask];
        byte[] second = spelled[(int) (run >>> BITS) & mask];
        byte[] third = spelled[(int) (run >>> 2 * BITS)];
        int length = first.length + (second == null ? 0 : 1 + second.length) + (third == null ? 0 : 1 + third.length);
        byte[] result = Arrays.copyOf(first, length);
        int at = first.length;
        for (byte[] more : new byte[][] {second, third}) {
            if (more != null) {
                result[at] = ' ';
                System.arraycopy(more, 0, result, at + 1, more.length);
                at += 1 + more.length;
            }
        }
        return result;
    }
}
