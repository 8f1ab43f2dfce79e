package app.hearsay.ui.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A row of buttons with a heading, any number of which can be pressed.
final class Toggles<T> extends Div {

    private static final String PRESSED = "aria-pressed";

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final Runnable onChange;

    /// @param label what is chosen here, for screen readers
    Toggles(String label, Runnable onChange) {
        this.onChange = onChange;
        addClassName("toggles");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /// Shows what is chosen here, where the buttons alone do not say it.
    Toggles<T> headed() {
        var heading = new Span(getElement().getAttribute("aria-label"));
        heading.addClassName("toggles-heading");
        heading.getElement().setAttribute("aria-hidden", "true");
        add(heading);
        return this;
    }

    /// @param key the message key of the name of each
    Toggles<T> of(List<T> values, Function<T, String> key) {
        values.forEach(value -> addToggle(value, getTranslation(key.apply(value))));
        return this;
    }

    /// Shows these alone, and what is pressed, so that it can be taken back.
    void offer(Set<T> values) {
        buttons.forEach((value, button) -> button.setVisible(values.contains(value) || isPressed(button)));
    }

    void addToggle(T value, String words) {
        var button = new NativeButton(words);
        button.getElement().setAttribute("type", "button").setAttribute(PRESSED, "false");
        button.addClickListener(_ -> toggle(button));
        buttons.put(value, button);
        add(button);
    }

    Set<T> pressed() {
        return buttons.entrySet().stream()
                .filter(button -> isPressed(button.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Presses these and no others, without telling of a change.
    void press(Set<T> values) {
        buttons.forEach(
                (value, button) -> button.getElement().setAttribute(PRESSED, String.valueOf(values.contains(value))));
    }

    private void toggle(NativeButton button) {
        button.getElement().setAttribute(PRESSED, String.valueOf(!isPressed(button)));
        onChange.run();
    }

    private static boolean isPressed(NativeButton button) {
        return "true".equals(button.getElement().getAttribute(PRESSED));
    }
}
