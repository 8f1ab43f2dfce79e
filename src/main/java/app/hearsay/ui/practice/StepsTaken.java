package app.hearsay.ui.practice;

import app.hearsay.practice.RoundState;
import app.hearsay.result.Attempt;
import app.hearsay.round.TreeStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What came of each step of the decision tree that a round led through, and which of them is worth another look.
final class StepsTaken extends Div {

    private final RoundState state;

    StepsTaken(RoundState state) {
        this.state = state;
        addClassNames("panel-card", "steps-taken");
        var list = new OrderedList();
        Arrays.stream(TreeStep.values()).filter(state.round().steps()::contains).forEach(step -> list.add(line(step)));
        add(new H2(getTranslation("summary.steps")), list);
    }

    private ListItem line(TreeStep step) {
        var attempts = attempts(step);
        long right = attempts.stream().filter(Attempt::isRight).count();
        var line = new ListItem(
                StepLine.name(step), new Span(" " + getTranslation("summary.step", right, attempts.size())));
        if (2 * right < attempts.size()) {
            var next = new Paragraph(getTranslation("summary.step.next"));
            next.addClassName("step-next");
            line.add(next);
        }
        return line;
    }

    private List<Attempt> attempts(TreeStep step) {
        return state.round().questions().stream()
                .filter(question ->
                        state.round().step(question).filter(step::equals).isPresent())
                .map(question -> state.answered().get(question))
                .filter(Objects::nonNull)
                .toList();
    }
}
