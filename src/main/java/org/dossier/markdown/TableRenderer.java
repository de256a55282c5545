package org.dossier.markdown;

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
    private final Places places;
    private final DiagnosticCollector diagnostics;

    TableRenderer(MarkupWriter out, InlineRenderer inlines, Places places, DiagnosticCollector diagnostics) {
        this.out = out;
        this.inlines = inlines;
        this.places = places;
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
            out.raw("<tr>\n");
            List<TableCell> cells = cells(row);
            cells.forEach(this::cell);
            for (int i = cells.size(); i < columns; i++) {
                out.raw("<td></td>\n");
            }
            out.raw("</tr>\n");
        }
        out.raw("</" + name + ">\n");
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
        inlines.children(cell);
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
                cells.add(one);
            }
        });
        return cells;
    }
}
