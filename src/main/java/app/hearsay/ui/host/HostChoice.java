package app.hearsay.ui.host;

import app.hearsay.ui.part.Choice;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One of a few things to choose from, each a button.
///
/// @param <T> what is chosen
final class HostChoice<T> extends Div {

    private final Map<T, Choice> buttons = new LinkedHashMap<>();
    private T chosen;

    /// @param key of what is chosen
    /// @param options what can be chosen, with their words, in that order
    /// @param usual one of them
    HostChoice(String key, Map<T, String> options, T usual) {
        this.chosen = usual;
        addClassName("host-choice");
        options.forEach((option, words) -> {
            var button = Choice.of(words);
            button.addClickListener(_ -> choose(option));
            buttons.put(option, button);
        });
        add(Choice.group(getTranslation(key), List.copyOf(buttons.values())));
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
