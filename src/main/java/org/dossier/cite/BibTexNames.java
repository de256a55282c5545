package org.dossier.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names in a BibTeX field, in CSL's parts: {@code Vigna, Anne and de la Tour, Ana and {Comité de soutien}}.
 *
 * <p>As in "Tame the BeaST" (N. Markey), section 11: "First von Last", "von Last, First" or "von Last, Jr, First", where
 * the words of "von" begin with a small letter; a name within braces is one of an organisation.
 */
final class BibTexNames {

    private BibTexNames() {}

    /** @param text as written in the field */
    static List<Map<String, String>> of(String text) {
        List<Map<String, String>> names = new ArrayList<>();
        for (String name : split(text.replaceAll("\\s+", " ").strip(), " and ")) {
            String stripped = name.strip();
            // "and others" is what a style writes as "et al.".
            if (!stripped.isEmpty() && !stripped.equals("others")) {
                names.add(name(stripped));
            }
        }
        return names;
    }

    private static Map<String, String> name(String name) {
        if (split(name, " ").size() == 1 && name.startsWith("{") && !name.startsWith("{\\")) {
            return parts(Map.of("literal", name));
        }
        if (name.endsWith(",")) {
            // EndNote marks organisations so.
            return parts(Map.of("literal", name.substring(0, name.length() - 1)));
        }
        List<String> sides = split(name, ",");
        if (sides.size() == 1) {
            return firstVonLast(split(name, " "));
        }
        List<String> family = split(sides.get(0).strip(), " ");
        int von = 0;
        while (von < family.size() - 1 && beginsSmall(family.get(von))) {
            von++;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("family", join(family, von, family.size()));
        parts.put("given", sides.get(sides.size() - 1).strip());
        parts.put("non-dropping-particle", join(family, 0, von));
        parts.put("suffix", sides.size() > 2 ? sides.get(1).strip() : "");
        return parts(parts);
    }

    private static Map<String, String> firstVonLast(List<String> words) {
        if (words.size() == 1) {
            return parts(Map.of("literal", words.get(0)));
        }
        int von = 0;
        while (von < words.size() - 1 && !beginsSmall(words.get(von))) {
            von++;
        }
        int last = von;
        while (last < words.size() - 1 && beginsSmall(words.get(last))) {
            last++;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("family", join(words, last, words.size()));
        parts.put("given", join(words, 0, von));
        parts.put("non-dropping-particle", join(words, von, last));
        return parts(parts);
    }

    private static Map<String, String> parts(Map<String, String> written) {
        Map<String, String> parts = new LinkedHashMap<>();
        written.forEach((part, words) -> {
            String decoded = LatexText.decode(words);
            if (!decoded.isEmpty()) {
                parts.put(part, decoded);
            }
        });
        return parts;
    }

    private static boolean beginsSmall(String word) {
        return !word.startsWith("{") && Character.isLowerCase(LatexText.decode(word).codePoints().findFirst().orElse('A'));
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** At a separator that stands in no braces. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(start, i));
                start = i + separator.length();
                i = start - 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
