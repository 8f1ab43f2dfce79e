package app.hearsay.ui.part;

import app.hearsay.statement.Topic;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/// A button that stays pressed until it is pressed again: a topic or a level.
public final class Choice extends NativeButton {

    private Choice(String key) {
        setText(getTranslation(key));
        addClassName("chip");
        getElement().setAttribute("type", "button");
        press(false);
    }

    public static Choice of(Topic topic) {
        return new Choice(key(topic));
    }

    public static Choice of(int level) {
        return new Choice(key(level));
    }

    /// The message key of a topic's name.
    public static String key(Topic topic) {
        return "topic." + topic.name().toLowerCase(Locale.ROOT);
    }

    /// The message key of a level's name.
    public static String key(int level) {
        return "article.level." + level;
    }

    /// Buttons with a heading.
    public static Div group(String heading, List<Choice> choices) {
        var words = new Span(heading);
        words.addClassName("chips-heading");
        words.getElement().setAttribute("aria-hidden", "true");
        var group = new Div(words);
        choices.forEach(group::add);
        group.addClassName("chips");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", heading);
        return group;
    }

    /// Shows it as pressed, or not.
    public void press(boolean pressed) {
        getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
