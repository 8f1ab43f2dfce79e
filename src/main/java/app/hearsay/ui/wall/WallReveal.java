package app.hearsay.ui.wall;

import app.hearsay.game.Tally;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.ui.question.ExplainedText;
import app.hearsay.ui.question.PassageTitle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/// What is right, and why: the text with its signals lit, or what the class marked or sorted with what belongs to the
/// solution; and how many had it.
///
/// See decision 0105.
final class WallReveal extends WallStage {

    WallReveal(WallScene scene, int number) {
        super("reveal");
        scene.question(number).ifPresentOrElse(question -> reveal(scene, number, question), this::addGone);
    }

    private void reveal(WallScene scene, int number, Question question) {
        var votes = Held.votes(scene.room(), number);
        var feedback = Feedback.withoutAnswer(question);
        var solution = new WallSolution(
                scene, question, feedback, scene.room().plan().place(number).isFirst());
        addResult(solution, scene, question, votes);
        addBeside(shown(scene, question, feedback, votes), solution);
    }

    private Component shown(WallScene scene, Question question, Feedback feedback, List<Held> votes) {
        return switch (question.task()) {
            case Task.Choice _, Task.Selection _, Task.Ordering _ -> explained(question, feedback);
            case Task.Sorting sorting ->
                new WallBands(sorting, scene.presentation(question).options(), votes, true);
            case Task.Marking marking -> new WallHeatMap(question, marking, votes, true);
        };
    }

    private Div explained(Question question, Feedback feedback) {
        var texts = box("host-explained");
        for (int i = 0; i < question.passages().size(); i++) {
            if (question.passages().size() > 1) {
                texts.add(PassageTitle.of(question, i, getLocale()));
            }
            texts.add(new ExplainedText(question, question.passages().get(i), feedback));
        }
        return texts;
    }

    private void addResult(WallSolution solution, WallScene scene, Question question, List<Held> votes) {
        var last = votes.getLast().tally();
        if (!question.type().isScored() || last.answers() == 0) {
            solution.add(line("host-total", "host.reveal.answers", last.answers()));
            return;
        }
        var results = new Paragraph(
                votes.stream().map(vote -> result(vote, votes.size() > 1)).collect(Collectors.joining(" ")));
        results.addClassName("host-total");
        solution.add(results);
        if (scene.room().plan().rules().confidence()
                && last.answers() >= Tally.FEWEST_FOR_SURELY_WRONG
                && last.surelyWrong() > 0) {
            solution.add(line("host-total", "host.reveal.surely-wrong", last.surelyWrong()));
        }
    }

    private String result(Held vote, boolean named) {
        var right = getTranslation(
                "host.reveal.right", vote.tally().right(), vote.tally().answers());
        return named
                ? getTranslation("host.reveal.vote", getTranslation(vote.key()), right)
                : getTranslation("host.reveal.one", right);
    }
}
