package org.dossier.text;

/**
 * Markup made by us, safe to put into a page as it is.
 *
 * <p>Templates print it unescaped; every {@code String} they print is escaped.
 */
public record Html(String markup) {

    public static final Html EMPTY = new Html("");

    /** Text as markup, safe in an element and in a double-quoted attribute. */
    public static Html escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return new Html(out.toString());
    }

    /** Appends text as markup. */
    public static void escape(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
