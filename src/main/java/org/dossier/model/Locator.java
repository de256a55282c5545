package org.dossier.model;

/**
 * The place in a source that a citation points at.
 *
 * @param value as written, without its label: {@code 14}, {@code 14-16}, {@code 00:14:20}; empty for {@link #NONE}
 */
public record Locator(Label label, String value) {

    /** The labels an editor may write; the CSL term is the one citation styles know. */
    public enum Label {
        NONE("", ""),
        PAGE("p.", "page"),
        PARAGRAPH("para.", "paragraph"),
        CHAPTER("ch.", "chapter"),
        SECTION("sec.", "section"),
        TIMECODE("", "timestamp");

        private final String abbreviation;
        private final String cslTerm;

        Label(String abbreviation, String cslTerm) {
            this.abbreviation = abbreviation;
            this.cslTerm = cslTerm;
        }

        /** What an editor writes before the value: {@code p.}; nothing before a timecode. */
        public String abbreviation() {
            return abbreviation;
        }

        public String cslTerm() {
            return cslTerm;
        }
    }

    public static final Locator NONE = new Locator(Label.NONE, "");

    /** As shown in a note: {@code p. 14}; empty for {@link #NONE}. */
    public String words() {
        return label.abbreviation().isEmpty() ? value : label.abbreviation() + "\u00a0" + value;
    }
}
