package org.dossier.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;

/** Tables to markup: {@code scope} on header cells, a class for the alignment of a column, all rows of one length. */
final class TableRenderer {

    private final MarkupWriter out;
    private final InlineRenderer inlines;
    private final Passages passages;
    private final Places places;
    private final Anchors anchors;
    private final DiagnosticCollector diagnostics;

    TableRenderer(
            MarkupWriter out, InlineRenderer inlines, Passages passages, Places places, Anchors anchors, DiagnosticCollector diagnostics) {
        this.out = out;
        this.inlines = inlines;
        this.passages = passages;
        this.places = places;
        this.anchors = anchors;
        this.diagnostics = diagnostics;
    }

    void table(TableBlock table) {
        List<TableRow> head = rows(table, TableHead.class);
        List<TableRow> body = rows(table, TableBody.class);
        int columns = rows(table, TableSeparator.class).stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        int widest = columns;
        for (List<TableRow> rows : List.of(head, body)) {
            for (TableRow row : rows) {
                int cells = cells(row).size();
                report(row, cells, columns);
                widest = Math.max(widest, cells);
            }
        }
        out.line().raw("<table>\n");
        section("thead", head, widest);
        section("tbody", body, widest);
        out.raw("</table>\n");
    }

    private void report(TableRow row, int cells, int columns) {
        if (cells != columns) {
            diagnostics.warning(
                    Code.UNEVEN_TABLE,
                    places.of(row),
                    "this row has " + cells + (cells == 1 ? " cell" : " cells") + ", the line under the head has " + columns,
                    "part the cells with |; to show the sign itself, write \\|");
        }
    }

    private void section(String name, List<TableRow> rows, int columns) {
        if (rows.isEmpty()) {
            return;
        }
        out.raw("<" + name + ">\n");
        for (TableRow row : rows) {
            List<TableCell> cells = cells(row);
            Attributes attributes = attributes(name.equals("tbody"), cells);
            out.raw("<tr").raw(Bearer.ROW.markup(attributes, anchors, diagnostics)).raw(">\n");
            passages.start();
            cells.forEach(this::cell);
            // A head names the columns; it is the rows below that state something.
            if (name.equals("tbody")) {
                passages.end(attributes, places.of(row.getChars().trim()));
            }
            for (int i = cells.size(); i < columns; i++) {
                out.raw("<td></td>\n");
            }
            out.raw("</tr>\n");
        }
        out.raw("</" + name + ">\n");
    }

    /** Those at the end of the last cell are the row's. */
    private Attributes attributes(boolean inBody, List<TableCell> cells) {
        Attributes attributes = Attributes.NONE;
        for (TableCell cell : cells) {
            if (inBody && cell == cells.get(cells.size() - 1)) {
                attributes = inlines.attributesOf(cell);
            } else {
                inlines.refuseAttributesOf(cell);
            }
        }
        return attributes;
    }

    private void cell(TableCell cell) {
        // An empty header cell heads nothing.
        String name = cell.isHeader() && !cell.getText().isBlank() ? "th" : "td";
        out.raw("<" + name);
        if (name.equals("th")) {
            out.raw(" scope=\"col\"");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            out.raw(" class=\"align-end\"");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            out.raw(" class=\"align-center\"");
        }
        out.raw(">");
        if (cell.isHeader()) {
            inlines.unlinked(() -> passages.write(cell));
        } else {
            passages.write(cell);
        }
        out.raw("</" + name + ">\n");
    }

    private static List<TableRow> rows(TableBlock table, Class<? extends Node> section) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (section.isInstance(part)) {
                part.getChildren().forEach(row -> rows.add((TableRow) row));
            }
        }
        return rows;
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        row.getChildren().forEach(cell -> {
            if (cell instanceof TableCell one) {
                dropBlanks(one);
                cells.add(one);
            }
        });
        return cells;
    }

    /** The space before the bar that ends a cell, behind which attributes would not be the last. */
    private static void dropBlanks(TableCell cell) {
        while (cell.getLastChild() instanceof Text text && text.getChars().isBlank()) {
            text.unlink();
        }
    }
}
