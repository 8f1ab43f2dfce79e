package app.hearsay.ui.wall;

import app.hearsay.question.Option;
import app.hearsay.question.Task;
import app.hearsay.ui.part.Icon;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/// How many put each item into each band, the errors of a class too: the more, the stronger the ground of a
/// cell, by its last vote.
final class WallBands extends Div {

    private final Task.Sorting task;
    private final List<Held> votes;
    private final boolean key;

    /// @param items in the order in which they are shown
    /// @param key whether it tells which bands are right
    WallBands(Task.Sorting task, List<Option> items, List<Held> votes, boolean key) {
        this.task = task;
        this.votes = votes;
        this.key = key;
        addClassName("host-bands");
        var table = new NativeTable(head());
        items.forEach(item -> table.add(row(item)));
        add(table);
        Held.legend(votes, this).ifPresent(this::add);
    }

    private NativeTableRow head() {
        var head = new NativeTableRow(new NativeTableCell());
        task.bands().forEach(band -> {
            var cell = new NativeTableHeaderCell();
            cell.add(new Words(band.text(), getLocale()));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        return head;
    }

    private NativeTableRow row(Option item) {
        var name = new NativeTableHeaderCell();
        name.add(new WallOption(item));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        task.bands().forEach(band -> row.add(cell(item, band)));
        return row;
    }

    private NativeTableCell cell(Option item, Option band) {
        var counts = votes.stream()
                .map(vote -> vote.tally().sortedInto(item.key(), band.key()))
                .toList();
        double share = counts.getLast() / Math.max(1.0, votes.getLast().tally().answers());
        var heat = new Span(Held.inTurn(counts));
        heat.addClassName("heat");
        heat.getElement().setAttribute("data-share", String.format(Locale.ROOT, "%.4f", share));
        var cell = new NativeTableCell(heat);
        if (key && task.band(item).equals(band)) {
            cell.addClassName("is-right");
            heat.addClassName("wanted");
            var word = new Span(getTranslation("host.right"));
            word.addClassName("sr-only");
            heat.add(Icon.of("right"), word);
        }
        return cell;
    }
}
