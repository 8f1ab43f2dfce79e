package app.hearsay.ui.wall;

import app.hearsay.question.Option;
import app.hearsay.question.Task;
import app.hearsay.ui.part.Icon;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// Each item that was sorted with the band it belongs into, and how many put it there, a bar for each vote.
final class WallBands extends Div {

    private final Task.Sorting task;
    private final List<WallReveal.Votes> votes;

    WallBands(Task.Sorting task, List<WallReveal.Votes> votes) {
        this.task = task;
        this.votes = votes;
        addClassNames("host-bars", "host-bands");
        var list = new OrderedList();
        task.items().forEach(item -> list.add(item(item)));
        add(new H2(getTranslation("host.order.right")), list);
    }

    private ListItem item(Option item) {
        var band = task.band(item);
        var word = new Span(Icon.of("right"), new Words(band.text(), getLocale()));
        word.addClassName("right-word");
        var line = new ListItem(new WallOption(item), word);
        line.addClassName("is-right");
        votes.forEach(vote -> line.add(WallBars.bar(
                votes.size() > 1 ? getTranslation(vote.key()) : "",
                vote.tally().sortedInto(item.key(), band.key()),
                vote.tally(),
                this)));
        return line;
    }
}
