package org.dossier.cite;

import de.undercouch.citeproc.BibliographyFileReader;
import de.undercouch.citeproc.BibliographyFileReader.FileFormat;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Edtf;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.text.Span;

/**
 * Reads BibTeX and BibLaTeX through citeproc, which keeps neither places nor second entries of one key: we look those
 * up in the text.
 */
final class BibTexReader {

    private static final Pattern ENTRY =
            Pattern.compile("@(?!(?i:comment|string|preamble)\\b)(\\w+)\\s*[{(]\\s*([^\\s,{}]+)\\s*,");
    private static final Pattern UNEXPECTED = Pattern.compile("Encountered unexpected token: *\"(.*?)\".*");
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    private final InputFile file;
    private final DiagnosticCollector diagnostics;

    private BibTexReader(InputFile file, DiagnosticCollector diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** One entry for each time a key is given; a second one holds what citeproc kept of the first. */
    static List<Register.Entry> read(InputFile file, DiagnosticCollector diagnostics) {
        return new BibTexReader(file, diagnostics).read();
    }

    private List<Register.Entry> read() {
        Map<String, CSLItemData> items = items();
        List<Register.Entry> entries = new ArrayList<>();
        Matcher matcher = ENTRY.matcher(file.text());
        while (matcher.find()) {
            CSLItemData item = items.get(matcher.group(2));
            Span place = file.span(matcher.start(2), matcher.end(2));
            if (item != null && ItemReader.isId(item.getId(), place, diagnostics)) {
                entries.add(entry(item, place));
            }
        }
        return entries;
    }

    private Map<String, CSLItemData> items() {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        try {
            ItemDataProvider provider = new BibliographyFileReader()
                    .readBibliographyFile(new BufferedInputStream(new ByteArrayInputStream(bytes)), FileFormat.BIBTEX);
            Map<String, CSLItemData> items = new LinkedHashMap<>();
            provider.getIds().forEach(id -> items.put(id, provider.retrieveItem(id)));
            return items;
        } catch (IOException e) {
            // Nothing but bad BibTeX can fail here: the bytes are in memory.
            String reason = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
            diagnostics.error(
                    Code.INVALID_BIBTEX,
                    place(reason),
                    message(reason.lines().findFirst().orElse("")),
                    "check the braces and commas before this place");
            return Map.of();
        }
    }

    private static String message(String reason) {
        Matcher unexpected = UNEXPECTED.matcher(reason);
        return unexpected.matches() ? "\"" + unexpected.group(1) + "\" cannot stand here in BibTeX" : "this is not BibTeX: " + reason;
    }

    private Span place(String reason) {
        Matcher matcher = PLACE.matcher(reason);
        if (!matcher.find()) {
            return file.span(0, 0);
        }
        int line = Math.min(Integer.parseInt(matcher.group(1)), file.lines());
        int start = Math.min(file.lineStart(line) + Integer.parseInt(matcher.group(2)) - 1, file.text().length());
        return file.span(Math.max(0, start), Math.min(start + 1, file.text().length()));
    }

    private Register.Entry entry(CSLItemData read, Span place) {
        CSLItemData item = read;
        if (item.getTitle() == null || item.getTitle().isBlank()) {
            diagnostics.error(
                    Code.INVALID_SOURCE, place, "the source \"" + item.getId() + "\" has no title", "add title = {…}");
            item = new CSLItemDataBuilder(item).title(item.getId()).build();
        }
        if (item.getURL() != null) {
            String url = SourceUrl.vet(item.getURL(), place, diagnostics);
            item = new CSLItemDataBuilder(item).URL(url.isEmpty() ? null : url).build();
        }
        Edtf issued = ItemDate.edtf(item.getIssued(), place, diagnostics);
        return new Register.Entry(ItemReader.source(item, issued, place), item);
    }
}
