package app.hearsay.ui.practice;

import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/// The way to the round that leads a newcomer through the decision tree.
public final class FirstStepsLink extends Anchor {

    private FirstStepsLink() {
        super(Address.firstSteps().path());
    }

    /// For somebody who has never answered anything.
    public static FirstStepsLink prominent() {
        var link = new FirstStepsLink();
        var title = new Span(link.getTranslation("first-steps.title"));
        title.addClassName("first-steps-title");
        var text = new Span(link.getTranslation("first-steps.text"));
        text.addClassName("first-steps-text");
        link.add(title, text);
        link.addClassName("first-steps");
        return link;
    }

    /// For everybody else.
    public static FirstStepsLink quiet() {
        var link = new FirstStepsLink();
        link.setText(link.getTranslation("first-steps.again"));
        link.addClassName("text-link");
        return link;
    }
}
