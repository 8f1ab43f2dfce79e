package app.hearsay.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// A table whose first column names the rows.
final class ReportTable extends NativeTable {

    /// @param columns the head of each column
    ReportTable(String caption, List<String> columns) {
        addClassName("report-table");
        setCaptionText(caption);
        var head = getHead().addRow();
        columns.forEach(column -> head.add(named(new Span(column), "col")));
    }

    void addRow(Component name, List<? extends Component> cells) {
        var row = getBody().addRow();
        row.add(named(name, "row"));
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
    }

    private static NativeTableHeaderCell named(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
