package app.hearsay.ui.question;

import app.hearsay.question.Option;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// Items that are tapped in the order they belong in: the first tap gives the first place, a second tap on an item
/// takes its place back. `question.js` numbers them in the browser; keys 1 to 9 tap.
final class OrderingControl extends Div implements AnswerControl {

    private final List<Option> items;

    OrderingControl(List<Option> items) {
        this.items = items;
        addClassNames("options", "ordering");
        for (int place = 0; place < items.size(); place++) {
            add(button(place));
        }
    }

    @Override
    public Div component() {
        return this;
    }

    private NativeButton button(int place) {
        var badge = new Span();
        badge.addClassName("place");
        var label = Words.of(items.get(place), getLocale());
        label.addClassName("option-label");
        var button = new NativeButton();
        button.addClassName("option");
        button.add(badge, label);
        button.getElement().setAttribute("data-order", String.valueOf(place));
        button.getElement().setAttribute("data-key", String.valueOf(place + 1));
        button.getElement().setAttribute("aria-pressed", "false");
        return button;
    }
}
