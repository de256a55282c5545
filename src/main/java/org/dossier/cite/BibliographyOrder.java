package org.dossier.cite;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The order a style gives its bibliography: key after key, what is empty last, what is equal as in the register.
 *
 * <p>A key is formatted the first time two entries are equal in all keys before it: few pairs ever need the second.
 */
final class BibliographyOrder implements Comparator<Register.Entry> {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private record Key(int number, String id) {}

    private final CitationStyle style;
    private final Collator collator;
    private final Map<Key, CollationKey> keys = new HashMap<>();

    BibliographyOrder(CitationStyle style) {
        this.style = style;
        this.collator = Collator.getInstance(style.language());
    }

    @Override
    public int compare(Register.Entry a, Register.Entry b) {
        for (int number = 0; number < style.sortKeys(); number++) {
            CollationKey left = key(number, a);
            CollationKey right = key(number, b);
            boolean leftEmpty = left.getSourceString().isEmpty();
            boolean rightEmpty = right.getSourceString().isEmpty();
            int order = leftEmpty || rightEmpty
                    ? Boolean.compare(leftEmpty, rightEmpty)
                    : style.sortsDescending(number) ? right.compareTo(left) : left.compareTo(right);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private CollationKey key(int number, Register.Entry entry) {
        return keys.computeIfAbsent(
                new Key(number, entry.source().id()),
                key -> collator.getCollationKey(collated(style.sortKey(number, entry.item()))));
    }

    /** Numbers by value, and {@code "¿Quién…"} under its first letter. */
    private static String collated(String key) {
        String words = LEADING_SIGNS.matcher(key).replaceFirst("");
        return DIGITS.matcher(words)
                .replaceAll(number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
    }
}
