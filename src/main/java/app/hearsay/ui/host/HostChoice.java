package app.hearsay.ui.host;

import app.hearsay.ui.part.Choice;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One of a few things to choose from, each a button.
///
/// @param <T> what is chosen
final class HostChoice<T> extends Div {

    private final Map<T, Choice> buttons = new LinkedHashMap<>();
    private T chosen;

    /// @param heading of the buttons
    /// @param options what can be chosen, in that order
    /// @param words on the button of each
    /// @param usual one of them
    HostChoice(String heading, List<T> options, Function<T, String> words, T usual) {
        this.chosen = usual;
        addClassName("host-choice");
        options.forEach(option -> {
            var button = Choice.of(words.apply(option));
            button.addClickListener(_ -> choose(option));
            buttons.put(option, button);
        });
        add(Choice.group(heading, List.copyOf(buttons.values())));
        choose(usual);
    }

    T chosen() {
        return chosen;
    }

    private void choose(T option) {
        chosen = option;
        buttons.forEach((other, button) -> button.press(other.equals(option)));
    }
}
