package org.dossier.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The link definitions of a page: {@code [label]: address "title"}. Of two with one label the first counts. */
final class LinkDefinitions {

    private final Map<String, Reference> byLabel = new HashMap<>();

    /**
     * Finds a definition.
     *
     * @param label with its brackets
     */
    Optional<Reference> find(BasedSequence label) {
        return Optional.ofNullable(byLabel.get(normalize(label)));
    }

    /**
     * Takes in the link definitions at the start of a paragraph: {@code [label]: address "title"}.
     *
     * @return how many characters they take, 0 when there are none
     */
    int takeIn(BasedSequence paragraph) {
        int defined = 0;
        for (int end = definition(paragraph, 0); end > defined; end = definition(paragraph, end)) {
            defined = end;
        }
        return defined;
    }

    /** The offset after the definition that begins at {@code start}, or -1. */
    private int definition(BasedSequence paragraph, int start) {
        int label = start;
        while (label < paragraph.length() && paragraph.charAt(label) == ' ') {
            label++;
        }
        int labelEnd = LinkScanner.label(paragraph, label);
        boolean ours = labelEnd > 0 && (paragraph.charAt(label + 1) == '^' || paragraph.charAt(label + 1) == '@');
        if (labelEnd < 0 || ours || labelEnd >= paragraph.length() || paragraph.charAt(labelEnd) != ':') {
            return -1;
        }
        int destination = LinkScanner.space(paragraph, labelEnd + 1);
        int destinationEnd = LinkScanner.destination(paragraph, destination);
        if (destinationEnd <= destination) {
            return -1;
        }
        int title = LinkScanner.space(paragraph, destinationEnd);
        int titleEnd = title > destinationEnd ? LinkScanner.title(paragraph, title) : -1;
        int end = titleEnd < 0 ? -1 : lineEnd(paragraph, titleEnd);
        boolean titled = end >= 0;
        if (!titled) {
            end = lineEnd(paragraph, destinationEnd);
        }
        if (end >= 0) {
            Reference reference = new Reference(
                    paragraph.subSequence(label, labelEnd + 1),
                    paragraph.subSequence(destination, destinationEnd),
                    titled ? paragraph.subSequence(title, titleEnd) : null);
            byLabel.putIfAbsent(normalize(paragraph.subSequence(label, labelEnd)), reference);
        }
        return end;
    }

    /** The offset after the line end that follows nothing but spaces, or -1 when something else follows. */
    private static int lineEnd(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() ? i : text.charAt(i) == '\n' ? i + 1 : -1;
    }

    /** Lower, then upper case: the nearest the JDK has to Unicode case folding. */
    private static String normalize(CharSequence label) {
        return label.subSequence(1, label.length() - 1).toString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
