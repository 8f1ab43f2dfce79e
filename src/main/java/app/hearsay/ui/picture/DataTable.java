package app.hearsay.ui.picture;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// The numbers behind a picture as a table for screen readers, out of sight.
final class DataTable extends Div {

    private final NativeTable table = new NativeTable();

    /// @param columns the head of each column; the first column names the rows
    DataTable(String caption, List<String> columns) {
        addClassName("sr-only");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        columns.forEach(column -> head.add(headerCell(column, "col")));
        add(table);
    }

    void addRow(String name, List<String> values) {
        NativeTableRow row = table.getBody().addRow();
        row.add(headerCell(name, "row"));
        values.forEach(value -> row.add(new NativeTableCell(value)));
    }

    private static NativeTableHeaderCell headerCell(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
