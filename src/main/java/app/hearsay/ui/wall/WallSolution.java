package app.hearsay.ui.wall;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Template;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.question.ReasonLines;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The solution and why in three lines; all the rest stands on the phones.
final class WallSolution extends Div {

    /// @param opening whether it is the first question of its round, which says once for all what no label says
    WallSolution(WallScene scene, Question question, Feedback feedback, boolean opening) {
        addClassNames("host-solution", ReasonLines.look(question, feedback.statement()));
        switch (question.task()) {
            case Task.Ordering ordering ->
                add(WallOrders.right(ordering, scene.presentation(question).options()));
            case Task.Sorting _ -> add(new H1(getTranslation("host.sort.right")));
            case Task.Choice choice -> {
                addAnswer(feedback);
                if (question.type().isScored()) {
                    addDefensible(choice.options().stream()
                            .filter(option -> choice.alsoRight().contains(option.key()))
                            .map(Option::text));
                } else {
                    addUnfit(choice);
                }
            }
            case Task.Selection selection -> {
                addAnswer(feedback);
                addDefensible(selection.options().stream()
                        .filter(option -> selection.accepts(option.key()))
                        .filter(option -> !selection.best().contains(option.key()))
                        .map(option -> answer(selection, option)));
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

    /// "None of these" after a colon would say that nothing else is right.
    private static Text answer(Task.Selection task, Option option) {
        return task.alone().contains(option.key()) ? Template.of("answer.alone", option.text()) : option.text();
    }

    /// The reasons of a debate that do not fit its text.
    private void addUnfit(Task.Choice debate) {
        debate.options().stream()
                .filter(option -> !debate.accepts(option.key()))
                .map(option -> WallSides.reason(option).in(getLocale()))
                .forEach(reason -> add(new Paragraph(getTranslation("host.reveal.unfit", reason))));
    }

    /// What counts as right, too.
    private void addDefensible(Stream<Text> answers) {
        var others = answers.map(text -> text.in(getLocale())).collect(Collectors.joining(" · "));
        if (!others.isEmpty()) {
            add(new Paragraph(getTranslation("host.also-right", others)));
        }
    }
}
