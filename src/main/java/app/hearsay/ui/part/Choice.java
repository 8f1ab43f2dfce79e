package app.hearsay.ui.part;

import app.hearsay.catalog.Languages;
import app.hearsay.statement.Topic;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/// A button that stays pressed until it, or another one in its place, is pressed, such as a topic, a level or a
/// language.
public final class Choice extends NativeButton {

    private Choice(String text) {
        setText(text);
        addClassName("chip");
        getElement().setAttribute("type", "button");
        press(false);
    }

    public static Choice of(Topic topic) {
        return ofKey(key(topic));
    }

    public static Choice of(int level) {
        return ofKey(key(level));
    }

    /// One language of texts, or all of them.
    public static Choice of(Languages languages, Locale reader) {
        var choice = new Choice(TextLanguages.name(languages, reader));
        if (languages.only().size() == 1) {
            choice.getElement().setAttribute("lang", languages.code());
        }
        return choice;
    }

    /// Of these words.
    public static Choice of(String words) {
        return new Choice(words);
    }

    private static Choice ofKey(String key) {
        return new Choice(I18NProvider.translate(key));
    }

    /// The message key of a topic's name.
    public static String key(Topic topic) {
        return "topic." + topic.name().toLowerCase(Locale.ROOT);
    }

    /// The message key of a level's name.
    public static String key(int level) {
        return "selection.level." + level;
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
