package org.dossier.markdown;

/**
 * A text that stops answering when time is up.
 *
 * <p>The parser's regular expressions cannot be interrupted, but all of them read the text through {@code charAt}; so
 * does every one of its loops that can run away. Throwing there ends the worker's thread whatever it is doing.
 */
final class BudgetedText implements CharSequence {

    private final String text;
    private volatile boolean expired;
    private int last;

    BudgetedText(String text) {
        this.text = text;
    }

    /** From now on, reading throws {@link OutOfTime}. May be called from another thread. */
    void expire() {
        expired = true;
    }

    /** The offset read last, which tells where the parser was when time was up. */
    int last() {
        return last;
    }

    @Override
    public char charAt(int index) {
        if (expired) {
            throw new OutOfTime();
        }
        last = index;
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Unwinds the worker. An error, so that nothing on the way takes it for a fault it can answer. */
    static final class OutOfTime extends Error {
        OutOfTime() {
            super("time is up", null, false, false);
        }
    }
}
