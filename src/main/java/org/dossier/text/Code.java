package org.dossier.text;

import java.util.Locale;

/**
 * The stable names of everything that can be wrong; each has a paragraph in {@code docs/checks.md}.
 *
 * <p>A name is never reused for another problem.
 */
public enum Code {
    // text: bytes and characters
    UNREADABLE_FILE,
    NOT_UTF8,
    FORBIDDEN_CHARACTER,
    FILE_TOO_LARGE,
    UNBALANCED_DIRECTION,

    // content: the folder
    LINK_OUT_OF_SITE,
    LINK_LOOP,
    FOLDER_TOO_DEEP,
    UNKNOWN_FILE,
    UNKNOWN_FOLDER,
    CONFUSABLE_ID,
    INVALID_ID,
    DUPLICATE_ID,
    ADDRESS_COLLISION,
    TRANSLATION_WITHOUT_SUPPORT,

    // yaml: front matter and data
    MISSING_FRONT_MATTER,
    UNCLOSED_FRONT_MATTER,
    FOREIGN_FRONT_MATTER,
    INVALID_YAML,
    INVALID_JSON,
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    UNKNOWN_VALUE,
    YAML_TAG,
    YAML_ALIAS,
    YAML_MERGE,
    YAML_TOO_DEEP,
    FRONT_MATTER_TOO_LARGE,
    INVALID_DATE,
    INVALID_URL,
    EMPTY_BODY,

    // config: jbake.properties
    MISSING_SETTINGS,
    UNKNOWN_SETTING,
    INVALID_SETTING,
    DUPLICATE_SETTING,
    MISSING_HOST,
    EXAMPLE_ADDRESS,

    // markdown
    FORBIDDEN_LINK,
    TOO_DEEP,
    TOO_SLOW,
    UNCLOSED_FENCE,
    UNEVEN_TABLE,
    HEADING_SKIPPED,
    HEADING_ONE,
    EMPTY_HEADING,
    DUPLICATE_ANCHOR,
    MISSING_ALT,
    UNKNOWN_FOOTNOTE,
    DUPLICATE_FOOTNOTE,
    CYCLIC_FOOTNOTE,
    UNUSED_FOOTNOTE,
    RAW_HTML,
    UNKNOWN_DIRECTIVE,
    UNCLOSED_DIRECTIVE,
    INVALID_DIRECTIVE,
    INVALID_ATTRIBUTE,
    MARK_IN_LINK,
    INVALID_CITATION,
    INVALID_LOCATOR,

    // cite: the register
    DUPLICATE_SOURCE,
    INVALID_BIBTEX,
    INVALID_SOURCE,
    UNKNOWN_LANGUAGE,
    UNKNOWN_STYLE,

    // content: references
    UNKNOWN_REFERENCE,
    UNKNOWN_SOURCE,
    UNKNOWN_LINK_SCHEME,

    // check
    UNCITED_PASSAGE,
    ONE_SIDED_CLAIM,
    SELF_REFERENCE,
    INVALID_PATTERN,
    FORBIDDEN_WORDING,
    DUPLICATE_RELATION,
    AMBIGUOUS_TERM,
    DRAFT_REFERENCE,
    LOW_COVERAGE,
    LONG_QUOTATION,
    UNTRANSLATED_QUOTATION,
    REVIEW_DUE,

    // template and output
    TEMPLATE_ERROR,
    MISSING_TEMPLATE,
    UNSAFE_TEMPLATE,
    TEMPLATE_TOO_SLOW,
    PAGE_TOO_LARGE,
    PLUGIN_ERROR,
    INVALID_HASH,
    WITHHELD_NAME,
    BROKEN_LINK,
    BROKEN_FRAGMENT,
    DUPLICATE_HTML_ID,
    HTML_HEADING,
    HTML_ALT,
    ASSET_PATH,
    OUTPUT_IN_USE,
    OUTPUT_NOT_OURS,
    OUTPUT_OVER_SOURCES,
    OUTPUT_FAILED;

    /** As printed: {@code unknown-source}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
