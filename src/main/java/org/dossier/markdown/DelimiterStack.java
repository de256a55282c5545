package org.dossier.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Runs of {@code *} and {@code _} that wait for their counterparts (CommonMark 0.31.2, appendix, "An algorithm for parsing
 * nested emphasis and links").
 *
 * <p>flexmark's own stack forgets neither by length nor by side where it has searched in vain, and takes quadratic time.
 */
final class DelimiterStack {

    /** A run; it knows the text node in which the characters not yet used stand. */
    static final class Run {
        private final Text node;
        private final char character;
        private final int length;
        /** Rises along the stack. */
        private final int order;
        private final boolean canOpen;
        private final boolean canClose;
        private @Nullable Run previous;
        private @Nullable Run next;

        private Run(Text node, char character, int order, boolean canOpen, boolean canClose) {
            this.node = node;
            this.character = character;
            this.length = node.getChars().length();
            this.order = order;
            this.canOpen = canOpen;
            this.canClose = canClose;
        }

        private int left() {
            return node.getChars().length();
        }

        /** Where a vain search for this closer's opener is remembered. */
        private int kind() {
            return (character == '*' ? 0 : 6) + (canOpen ? 3 : 0) + length % 3;
        }
    }

    private @Nullable Run last;
    private int pushed;

    void clear() {
        last = null;
    }

    /** The run on top, to be given to {@link #close} later; null when there is none. */
    @Nullable Run top() {
        return last;
    }

    void push(Text node, char character, boolean canOpen, boolean canClose) {
        Run run = new Run(node, character, pushed++, canOpen, canClose);
        run.previous = last;
        if (last != null) {
            last.next = run;
        }
        last = run;
    }

    /** Makes emphasis of all runs above {@code bottom}, and forgets them. */
    void close(@Nullable Run bottom) {
        int[] searched = new int[12];
        Arrays.fill(searched, -1);
        Run closer = first(bottom);
        while (closer != null) {
            if (!closer.canClose) {
                closer = closer.next;
                continue;
            }
            int kind = closer.kind();
            Run opener = closer.previous;
            while (opener != bottom && opener.order > searched[kind] && !fits(opener, closer)) {
                opener = opener.previous;
            }
            if (opener != bottom && opener.order > searched[kind]) {
                closer = wrap(opener, closer);
            } else {
                searched[kind] = closer.order - 1;
                Run next = closer.next;
                if (!closer.canOpen) {
                    remove(closer);
                }
                closer = next;
            }
        }
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    private @Nullable Run first(@Nullable Run bottom) {
        Run run = last == bottom ? null : last;
        while (run != null && run.previous != bottom) {
            run = run.previous;
        }
        return run;
    }

    private static boolean fits(Run opener, Run closer) {
        if (!opener.canOpen || opener.character != closer.character) {
            return false;
        }
        boolean either = opener.canClose || closer.canOpen;
        return !either || (opener.length + closer.length) % 3 != 0 || opener.length % 3 == 0 && closer.length % 3 == 0;
    }

    /** Wraps what stands between the two, and returns the next run to look at. */
    private @Nullable Run wrap(Run opener, Run closer) {
        int used = opener.left() >= 2 && closer.left() >= 2 ? 2 : 1;
        BasedSequence open = opener.node.getChars();
        BasedSequence close = closer.node.getChars();
        BasedSequence openMark = open.subSequence(open.length() - used, open.length());
        BasedSequence closeMark = close.subSequence(0, used);
        Node emphasis = used == 1
                ? new Emphasis(openMark, BasedSequence.NULL, closeMark)
                : new StrongEmphasis(openMark, BasedSequence.NULL, closeMark);
        for (Node node = opener.node.getNext(); node != null && node != closer.node; ) {
            Node next = node.getNext();
            emphasis.appendChild(node);
            node = next;
        }
        opener.node.insertAfter(emphasis);
        opener.next = closer;
        closer.previous = opener;
        opener.node.setChars(open.subSequence(0, open.length() - used));
        closer.node.setChars(close.subSequence(used, close.length()));
        if (opener.left() == 0) {
            opener.node.unlink();
            remove(opener);
        }
        if (closer.left() == 0) {
            Run next = closer.next;
            closer.node.unlink();
            remove(closer);
            return next;
        }
        return closer;
    }

    private void remove(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next != null) {
            run.next.previous = run.previous;
        } else {
            last = run.previous;
        }
    }
}
