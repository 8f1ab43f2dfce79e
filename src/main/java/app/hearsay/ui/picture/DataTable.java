package app.hearsay.ui.picture;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The numbers behind a picture as a table for screen readers, out of sight. It is one piece of HTML: a curve has some
/// two hundred rows, and a component for each cell would cost a window more than all else. Every text is escaped.
final class DataTable extends Div {

    /// @param name of the row
    record Row(String name, List<String> values) {

        Row {
            values = List.copyOf(values);
        }
    }

    /// @param columns the head of each column; the first column names the rows
    DataTable(String caption, List<String> columns, List<Row> rows) {
        addClassName("sr-only");
        var table = new Element("table");
        table.appendElement("caption").text(caption);
        var head = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> addHeader(head, column, "col"));
        var body = table.appendElement("tbody");
        rows.forEach(row -> addRow(body, row));
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(table);
        getElement().setProperty("innerHTML", document.html());
    }

    private static void addRow(Element body, Row row) {
        var line = body.appendElement("tr");
        addHeader(line, row.name(), "row");
        row.values().forEach(value -> line.appendElement("td").text(value));
    }

    private static void addHeader(Element line, String text, String scope) {
        line.appendElement("th").text(text).attr("scope", scope);
    }
}
