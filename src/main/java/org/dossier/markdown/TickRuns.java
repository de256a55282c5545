package org.dossier.markdown;

import java.util.HashMap;
import java.util.Map;

/** Finds the end of a code span. Each text is searched in vain at most once, whatever its backticks. */
final class TickRuns {

    /** Length of a run → the offset of the last such run seen. */
    private final Map<Integer, Integer> last = new HashMap<>();

    private boolean complete;

    /** Before another text. */
    void reset() {
        last.clear();
        complete = false;
    }

    /** The offset of the next run of exactly so many backticks, or -1. */
    int next(CharSequence text, int from, int length) {
        Integer seen = last.get(length);
        if (complete && (seen == null || seen < from)) {
            return -1;
        }
        int i = from;
        while (i < text.length()) {
            if (text.charAt(i) != '`') {
                i++;
                continue;
            }
            int run = i;
            while (i < text.length() && text.charAt(i) == '`') {
                i++;
            }
            last.put(i - run, run);
            if (i - run == length) {
                return run;
            }
        }
        complete = true;
        return -1;
    }
}
