package app.hearsay.ui.wall;

import app.hearsay.question.Answer;
import app.hearsay.question.Task;
import app.hearsay.result.Attempt;
import app.hearsay.ui.part.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A right order with a letter for each item, and the orders that the class gave most often, in those letters.
public final class WallOrders extends Div {

    private static final int MOST = 4;

    private final Task.Ordering task;

    WallOrders(Task.Ordering task, List<WallReveal.Votes> votes) {
        this.task = task;
        addClassName("host-orders");
        var right = new OrderedList();
        right.addClassName("right-order");
        task.items().forEach(item -> right.add(new ListItem(new WallOption(item))));
        add(new H2(getTranslation("host.order.right")), right);
        votes.forEach(vote -> add(given(vote, votes.size() > 1)));
    }

    private Div given(WallReveal.Votes vote, boolean named) {
        var given = new Div(new H2(getTranslation(named ? vote.key() : "host.order.given")));
        given.addClassNames("host-bars", "given-orders");
        var list = new OrderedList();
        vote.tally().ordered().entrySet().stream()
                .sorted(Map.Entry.<List<String>, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> letters(entry.getKey())))
                .limit(MOST)
                .forEach(entry -> list.add(order(vote, entry.getKey(), entry.getValue())));
        given.add(list);
        return given;
    }

    private ListItem order(WallReveal.Votes vote, List<String> items, int count) {
        var letters = new Span(letters(items));
        letters.addClassName("letters");
        var item = new ListItem(letters);
        if (isRight(vote, items)) {
            item.addClassName("is-right");
            var word = new Span(Icon.of("right"), new Span(getTranslation("host.right")));
            word.addClassName("right-word");
            item.add(word);
        }
        item.add(WallBars.bar("", count, vote.tally(), this));
        return item;
    }

    /// As the grades say.
    private static boolean isRight(WallReveal.Votes vote, List<String> items) {
        return vote.attempts().stream()
                .filter(attempt -> attempt.answer() instanceof Answer.Ordering order
                        && order.items().equals(items))
                .anyMatch(Attempt::isRight);
    }

    private String letters(List<String> items) {
        var keys = task.items().stream().map(item -> item.key()).toList();
        return items.stream()
                .map(item -> Character.toString('A' + keys.indexOf(item)))
                .collect(Collectors.joining(" "));
    }
}
