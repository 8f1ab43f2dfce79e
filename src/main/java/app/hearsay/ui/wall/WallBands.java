package app.hearsay.ui.wall;

import app.hearsay.game.Tally;
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
import java.util.Map;

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
                put(vote.tally(), item, band),
                vote.tally(),
                this)));
        return line;
    }

    private static int put(Tally tally, Option item, Option band) {
        return tally.sorted().getOrDefault(item.key(), Map.of()).getOrDefault(band.key(), 0);
    }
}
