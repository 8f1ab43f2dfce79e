package app.hearsay.ui.question;

import app.hearsay.question.Option;
import app.hearsay.question.Task;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Big buttons with the keys 1 to 9 of which several can be chosen: a tap chooses, a second one takes it back.
/// `question.js` lets go of the others when one is chosen that goes alone.
final class SeveralControl extends Div implements AnswerControl {

    SeveralControl(List<Option> options, Task.Selection task) {
        addClassNames("options", "selecting");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("data-alone", placesAlone(options, task));
        for (int place = 0; place < options.size(); place++) {
            add(button(options.get(place), place));
        }
    }

    @Override
    public Div component() {
        return this;
    }

    /// Of the group, not of the options: these differ in nothing but their words.
    private static String placesAlone(List<Option> options, Task.Selection task) {
        return IntStream.range(0, options.size())
                .filter(place -> task.alone().contains(options.get(place).key()))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private NativeButton button(Option option, int place) {
        var box = new Span();
        box.addClassName("box");
        box.getElement().setAttribute("aria-hidden", "true");
        var label = Words.of(option, getLocale());
        label.addClassName("option-label");
        var key = new Span(String.valueOf(place + 1));
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.addClassName("option");
        button.add(box, label, key);
        button.getElement()
                .setAttribute("data-select", String.valueOf(place))
                .setAttribute("data-key", String.valueOf(place + 1))
                .setAttribute("aria-pressed", "false");
        return button;
    }
}
