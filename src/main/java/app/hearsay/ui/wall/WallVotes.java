package app.hearsay.ui.wall;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.ui.question.QuestionText;
import com.vaadin.flow.component.Component;

/// What the class answered, and nothing of what is right: so that its teacher can ask who chose this, and why.
///
/// See decision 0105.
public final class WallVotes extends WallStage {

    WallVotes(WallScene scene, int number) {
        super("votes");
        scene.question(number).ifPresentOrElse(question -> show(scene, number, question), this::addGone);
    }

    private void show(WallScene scene, int number, Question question) {
        var votes = Held.votes(scene.room(), number);
        var presentation = scene.presentation(question);
        var aside = box("host-asking", line("host-again", key(question.task())), prompt(question));
        Component text = new QuestionText(question);
        switch (question.task()) {
            case Task.Choice _
            when question.type() == QuestionType.DEBATE -> aside.add(new WallSides(presentation.options(), votes));
            case Task.Choice _, Task.Selection _ -> aside.add(new WallBars(presentation.options(), votes));
            case Task.Ordering ordering -> aside.add(WallOrders.given(ordering, presentation.options(), votes));
            case Task.Sorting sorting -> aside.add(new WallBands(sorting, presentation.options(), votes, false));
            case Task.Marking marking -> text = new WallHeatMap(question, marking, votes, false);
        }
        addBeside(text, aside);
        focus(question);
    }

    private static String key(Task task) {
        return "host.votes."
                + switch (task) {
                    case Task.Choice _, Task.Selection _ -> "chosen";
                    case Task.Ordering _ -> "ordered";
                    case Task.Sorting _ -> "sorted";
                    case Task.Marking _ -> "marked";
                };
    }
}
