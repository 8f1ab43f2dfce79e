package app.hearsay.ui.wall;

import app.hearsay.question.Option;
import app.hearsay.question.Task;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Items that were put in order, with a letter each, the same before the solution and in it; and the orders that the
/// class gave most often, in those letters.
public final class WallOrders extends Div {

    private static final int MOST = 4;

    private final List<String> letters;

    /// @param items in the order in which they were shown, which gives them their letters
    private WallOrders(List<Option> items) {
        this.letters = items.stream().map(Option::key).toList();
        addClassName("host-orders");
    }

    /// What the class answered; nothing tells what is right.
    static WallOrders given(Task.Ordering task, List<Option> items, List<Held> votes) {
        var orders = new WallOrders(items);
        orders.add(orders.list(items), orders.bars(task, votes));
        return orders;
    }

    /// The right order.
    static WallOrders right(Task.Ordering task, List<Option> items) {
        var orders = new WallOrders(items);
        var keys = task.items().stream().map(Option::key).toList();
        orders.add(
                new H1(orders.getTranslation("host.order.right", orders.inLetters(keys))), orders.list(task.items()));
        return orders;
    }

    private OrderedList list(List<Option> items) {
        var list = new OrderedList();
        list.addClassName("lettered");
        items.forEach(item -> list.add(new ListItem(letters(List.of(item.key())), new WallOption(item))));
        return list;
    }

    private Div bars(Task.Ordering task, List<Held> votes) {
        var given = new Div(new H2(getTranslation("host.order.given")));
        given.addClassNames("host-bars", "given-orders");
        var list = new OrderedList();
        votes.stream()
                .flatMap(vote -> vote.tally().ordered().keySet().stream())
                .distinct()
                .sorted(Comparator.<List<String>>comparingInt(order -> -inAll(votes, order))
                        .thenComparing(this::inLetters))
                .limit(MOST)
                .forEach(order -> list.add(order(votes, order)));
        given.add(list);
        return given;
    }

    private static int inAll(List<Held> votes, List<String> order) {
        return votes.stream()
                .mapToInt(vote -> vote.tally().ordered().getOrDefault(order, 0))
                .sum();
    }

    private ListItem order(List<Held> votes, List<String> order) {
        var item = new ListItem(letters(order));
        votes.forEach(vote -> item.add(WallBars.bar(
                votes.size() > 1 ? getTranslation(vote.key()) : "",
                vote.tally().ordered().getOrDefault(order, 0),
                vote.tally(),
                this)));
        return item;
    }

    private Span letters(List<String> keys) {
        var letters = new Span(inLetters(keys) + " ");
        letters.addClassName("letters");
        return letters;
    }

    private String inLetters(List<String> keys) {
        return keys.stream()
                .map(key -> Character.toString('A' + letters.indexOf(key)))
                .collect(Collectors.joining(" "));
    }
}
