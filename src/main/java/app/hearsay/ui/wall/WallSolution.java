package app.hearsay.ui.wall;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.StatusStyle;
import app.hearsay.ui.question.ReasonLines;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The solution and why in three lines; all the rest stands on the phones.
final class WallSolution extends Div {

    /// @param opening whether it is the first question of its round, which says once for all what no label says
    WallSolution(WallScene scene, Question question, Feedback feedback, boolean opening) {
        addClassNames("host-solution", StatusStyle.cssClass(feedback.statement().status()));
        switch (question.task()) {
            case Task.Ordering ordering ->
                add(WallOrders.right(ordering, scene.presentation(question).options()));
            case Task.Sorting _ -> add(new H1(getTranslation("host.sort.right")));
            case Task.Choice choice -> {
                addAnswer(feedback);
                if (question.type().isScored()) {
                    addDefensible(choice.options(), option -> choice.alsoRight().contains(option.key()));
                }
            }
            case Task.Selection selection -> {
                addAnswer(feedback);
                addDefensible(
                        selection.options(),
                        option -> selection.accepts(option.key())
                                && !selection.best().contains(option.key()));
            }
            case Task.Marking _ -> addAnswer(feedback);
        }
        add(ReasonLines.drawn(feedback.reasons()));
        if (opening) {
            var truth = new Paragraph(new Words(feedback.truth(), getLocale()));
            truth.addClassName("truth");
            add(truth);
        }
    }

    private void addAnswer(Feedback feedback) {
        add(new H1(new Words(feedback.answer(), getLocale())));
    }

    /// What counts as right, too.
    private void addDefensible(List<Option> options, Predicate<Option> counts) {
        var others = options.stream()
                .filter(counts)
                .map(option -> option.text().in(getLocale()))
                .collect(Collectors.joining(" · "));
        if (!others.isEmpty()) {
            add(new Paragraph(getTranslation("host.also-right", others)));
        }
    }
}
