package org.dossier.browser;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a tagged PDF in the order in which it is read aloud or copied: that of its structure (ISO 32000-1, 14.7), not
 * that in which it is drawn, where Chromium puts positioned boxes last on their page.
 */
final class TaggedText {

    private final StringBuilder text = new StringBuilder();
    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();

    private TaggedText() {}

    static String of(PDDocument pdf) throws IOException {
        TaggedText read = new TaggedText();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> pieces = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> pieces.merge(content.getMCID(), words(content), String::concat));
            read.pieces.put(page, pieces);
        }
        read.add(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return read.text.toString();
    }

    private static String words(PDMarkedContent content) {
        StringBuilder words = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                words.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                words.append(words(inner));
            }
        }
        return words.toString();
    }

    /** @param page of the numbers among the node's parts; an element says it when its parts may be numbers */
    private void add(PDStructureNode node, PDPage page) {
        for (Object part : node.getKids()) {
            if (part instanceof PDStructureElement element) {
                add(element, element.getPage());
            } else if (part instanceof PDMarkedContentReference reference) {
                add(reference.getPage(), reference.getMCID());
            } else if (part instanceof Integer number) {
                add(page, number);
            }
        }
    }

    private void add(PDPage page, int number) {
        text.append(pieces.get(page).getOrDefault(number, ""));
    }
}
