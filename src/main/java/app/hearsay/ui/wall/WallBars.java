package app.hearsay.ui.wall;

import app.hearsay.game.Tally;
import app.hearsay.question.Option;
import app.hearsay.ui.part.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// How often each option was chosen, a bar for each vote; what is right carries a sign and a word.
final class WallBars extends Div {

    private final List<WallReveal.Votes> votes;

    /// @param counts whether an option counts as right
    /// @param best whether it belongs to the best answer
    WallBars(List<Option> options, Predicate<Option> counts, Predicate<Option> best, List<WallReveal.Votes> votes) {
        this.votes = votes;
        addClassName("host-bars");
        var list = new OrderedList();
        options.forEach(option -> {
            var item = new ListItem(new WallOption(option));
            if (counts.test(option)) {
                item.addClassName("is-right");
                item.add(right(best.test(option)));
            }
            votes.forEach(vote -> item.add(bar(vote, option)));
            list.add(item);
        });
        add(list);
    }

    private Span right(boolean best) {
        var right = new Span(
                Icon.of(best ? "right" : "defensible"),
                new Span(getTranslation(best ? "host.right" : "host.also-right")));
        right.addClassName("right-word");
        return right;
    }

    private Span bar(WallReveal.Votes vote, Option option) {
        int count = vote.tally().chosen().getOrDefault(option.key(), 0);
        return bar(votes.size() > 1 ? getTranslation(vote.key()) : "", count, vote.tally(), this);
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
