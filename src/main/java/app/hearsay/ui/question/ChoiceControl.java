package app.hearsay.ui.question;

import app.hearsay.question.Option;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.StatusIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Big buttons with the keys 1 to 9. A tap answers at once or, if more is asked, only picks.
///
/// See decision 0083.
final class ChoiceControl extends Div implements AnswerControl {

    private static final int KEYS = 9;

    private final List<Option> options;

    /// A tap only picks.
    static ChoiceControl picking(List<Option> options) {
        return new ChoiceControl(options, null);
    }

    /// A tap answers.
    ///
    /// @param onPick called with the place of the option
    static ChoiceControl answering(List<Option> options, Consumer<List<Integer>> onPick) {
        return new ChoiceControl(options, onPick);
    }

    /// A tap answers, and whoever shows the options collects it.
    static ChoiceControl collected(List<Option> options) {
        var control = picking(options);
        control.getElement().setAttribute("data-at-once", true);
        return control;
    }

    private ChoiceControl(List<Option> options, @Nullable Consumer<List<Integer>> onPick) {
        this.options = options;
        addClassName("options");
        for (int place = 0; place < options.size(); place++) {
            add(button(place, onPick));
        }
    }

    @Override
    public Div component() {
        return this;
    }

    private NativeButton button(int place, @Nullable Consumer<List<Integer>> onPick) {
        var option = options.get(place);
        var button = new NativeButton();
        button.addClassName("option");
        option.status().ifPresent(status -> button.add(new StatusIcon(status)));
        button.add(label(option));
        if (place < KEYS) {
            button.add(key(place + 1));
            button.getElement().setAttribute("data-key", String.valueOf(place + 1));
        }
        if (onPick == null) {
            button.getElement().setAttribute("data-pick", String.valueOf(place));
            button.getElement().setAttribute("aria-pressed", "false");
        } else {
            button.addClickListener(click -> onPick.accept(List.of(place)));
        }
        return button;
    }

    private Words label(Option option) {
        var label = Words.of(option, getLocale());
        label.addClassName("option-label");
        return label;
    }

    private static Span key(int number) {
        var badge = new Span(String.valueOf(number));
        badge.addClassName("key");
        badge.getElement().setAttribute("aria-hidden", "true");
        return badge;
    }
}
