package org.dossier.check;

/**
 * A text that lets itself be read only so often.
 *
 * <p>A regular expression cannot be interrupted and may take a time that doubles with each letter, but it reads all it
 * looks at through {@code charAt}. Counting that, and not time, gives the same answer on every machine.
 */
final class CountedText implements CharSequence {

    /** Some milliseconds; patterns of good form take about ten steps for a letter, and no paragraph has a hundred thousand. */
    private static final int MOST_STEPS = 2_000_000;

    private final String text;
    private int steps;

    CountedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++steps > MOST_STEPS) {
            throw new TooManySteps();
        }
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

    /** The steps are used up. */
    static final class TooManySteps extends RuntimeException {
        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }
}
