package app.hearsay.ui.wall;

import app.hearsay.game.Tally;
import app.hearsay.question.Option;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/// How often each option was chosen, a bar for each vote; all bars have one scale.
final class WallBars extends Div {

    WallBars(List<Option> options, List<Held> votes) {
        addClassName("host-bars");
        var list = new OrderedList();
        options.forEach(option -> {
            var item = new ListItem(new WallOption(option));
            bars(option, votes, this).forEach(item::add);
            list.add(item);
        });
        add(list);
    }

    /// How often an option was chosen, a bar for each vote.
    static List<Span> bars(Option option, List<Held> votes, Div owner) {
        return votes.stream()
                .map(vote -> bar(
                        votes.size() > 1 ? owner.getTranslation(vote.key()) : "",
                        vote.tally().chosen().getOrDefault(option.key(), 0),
                        vote.tally(),
                        owner))
                .toList();
    }

    /// A bar with its number and share.
    ///
    /// @param name of the vote; empty if there was only one
    static Span bar(String name, int count, Tally tally, Div owner) {
        double share = count / Math.max(1.0, tally.answers());
        var fill = new Span();
        fill.addClassName("bar-fill");
        fill.getElement().setAttribute("aria-hidden", "true");
        fill.getStyle().set("--share", String.format(Locale.ROOT, "%.4f", share));
        var figure = new Span(owner.getTranslation("host.share", count, share));
        figure.addClassName("bar-figure");
        var bar = new Span();
        bar.addClassName("bar");
        if (!name.isEmpty()) {
            var label = new Span(name + " ");
            label.addClassName("bar-name");
            bar.add(label);
        }
        bar.add(fill, figure);
        return bar;
    }
}
