package app.hearsay.ui.practice;

import app.hearsay.round.TreeStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/// Says before a question which step of the decision tree it practises.
final class StepLine extends Div {

    /// @param first whether it is the first question, where it is also said what the round is
    StepLine(TreeStep step, boolean first) {
        addClassName("step-line");
        if (first) {
            add(new Paragraph(getTranslation("first-steps.begin")));
        }
        var line = new Paragraph(getTranslation("first-steps." + step.name().toLowerCase(Locale.ROOT)));
        line.addClassName("step-name");
        add(line);
    }
}
