package app.hearsay.ui.question;

import app.hearsay.result.Confidence;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The buttons that hand an answer in: one or, for a learner who wants to be asked, one for each step of confidence.
/// They open when `question.js` finds the answer complete.
final class AnswerButtons extends Div {

    /// Takes what was picked in the browser.
    @FunctionalInterface
    interface Taker {
        void take(List<Integer> places, Optional<Confidence> confidence);
    }

    private static final String PICKED = "element.closest('hearsay-question').picked";

    private final Taker taker;

    AnswerButtons(boolean askConfidence, Taker taker) {
        this.taker = taker;
        addClassName("hand-in");
        if (askConfidence) {
            addConfidence();
        } else {
            add(button(getTranslation("question.hand-in"), Optional.empty()));
        }
    }

    private void addConfidence() {
        var question =
                new Paragraph(getTranslation("confidence.question") + " " + getTranslation("confidence.hands-in"));
        question.setId("how-sure");
        var steps = new Div();
        steps.addClassName("steps-of-confidence");
        steps.getElement().setAttribute("role", "group");
        steps.getElement().setAttribute("aria-labelledby", "how-sure");
        for (var step : Confidence.values()) {
            steps.add(button(getTranslation(key(step)), Optional.of(step)));
        }
        add(question, steps);
    }

    /// The key of a step's name.
    static String key(Confidence step) {
        return "confidence." + step.name().toLowerCase(Locale.ROOT);
    }

    private NativeButton button(String label, Optional<Confidence> confidence) {
        var button = new NativeButton(label);
        button.addClassName(confidence.isPresent() ? "secondary" : "primary");
        button.getElement()
                .setAttribute("data-hand-in", confidence.map(Confidence::name).orElse(""))
                .setAttribute("disabled", true)
                .addEventListener(
                        "click",
                        click -> taker.take(Places.sent(click.getEventData().path(PICKED)), confidence))
                .addEventData(PICKED);
        return button;
    }
}
