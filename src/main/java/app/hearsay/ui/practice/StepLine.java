package app.hearsay.ui.practice;

import app.hearsay.question.Wording;
import app.hearsay.round.TreeStep;
import app.hearsay.statement.DecisionStep;
import app.hearsay.ui.part.TextWords;
import app.hearsay.ui.part.TreeLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/// Says before a question which step of the decision tree it practises, and what to look for: less from question to
/// question, until the learner is to find it alone.
final class StepLine extends Div {

    /// After so many questions of a step there are no more hints.
    private static final int HINTS = 2;

    private StepLine(TreeStep step) {
        addClassName("step-line");
        add(name(step));
    }

    /// What the step asks, and the way to it in the tree.
    static TreeLink name(TreeStep step) {
        var name = new TreeLink(decision(step), I18NProvider.translate("first-steps." + Wording.lower(step)));
        name.addClassName("step-name");
        return name;
    }

    /// @param steps of the whole round
    /// @param place of the question, counted from 0
    /// @param text the language of its text
    static StepLine of(List<TreeStep> steps, int place, Locale text) {
        var step = steps.get(place);
        var line = new StepLine(step);
        long before = steps.stream().limit(place).filter(step::equals).count();
        if (isBack(steps, place)) {
            line.hint("first-steps.repeated", text);
        } else if (before < HINTS) {
            line.hint("first-steps.tip." + Wording.lower(step) + "." + (before + 1), text);
        }
        return line;
    }

    /// Whether the steps had come further before.
    private static boolean isBack(List<TreeStep> steps, int place) {
        return steps.stream().limit(place).anyMatch(before -> before.compareTo(steps.get(place)) > 0);
    }

    private void hint(String key, Locale text) {
        add(new Span(" " + TextWords.translate(key, text)));
    }

    private static DecisionStep decision(TreeStep step) {
        return switch (step) {
            case VOICE -> DecisionStep.SPEAKER;
            case REJECTION -> DecisionStep.REJECTION;
            case DOUBT -> DecisionStep.DOUBT;
        };
    }
}
