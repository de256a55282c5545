package org.dossier.check;

import java.util.List;
import org.dossier.text.Code;

/** What a page must be so that everybody can find their way on it: unique ids, headings in order, images with words. */
final class MarkupCheck {

    /** @param skipsReported whether the page's prose was found to skip levels, which need not be said twice */
    void judge(WrittenPage page, boolean skipsReported, PageReport report) {
        for (String id : page.repeatedIds()) {
            report.error(
                    Code.DUPLICATE_HTML_ID, "two elements have the id \"" + id + "\"", "change the heading or the {#id} of one of them");
        }
        judgeHeadings(page.headings(), skipsReported, report);
        for (String image : page.imagesWithoutAlt()) {
            report.error(
                    Code.HTML_ALT,
                    "the image \"" + image + "\" has no alt text",
                    "say what it shows; alt=\"\" in a template marks an image that only decorates");
        }
    }

    private static void judgeHeadings(List<Integer> levels, boolean skipsReported, PageReport report) {
        long first = levels.stream().filter(level -> level == 1).count();
        if (first != 1) {
            report.error(
                    Code.HTML_HEADING,
                    "there " + (first == 0 ? "is no heading" : "are " + first + " headings") + " of the first level (h1)",
                    "a page has one h1, its title; headings in prose begin with ##");
        }
        int previous = 0;
        for (int level : levels) {
            // Before the title a navigation may have a heading of its own.
            if (previous > 0 && level > previous + 1 && !skipsReported) {
                report.error(
                        Code.HTML_HEADING,
                        "a heading h" + level + " follows an h" + previous,
                        "go down one level at a time: h" + (previous + 1));
            }
            previous = level;
        }
    }
}
