package app.hearsay.ui.wall;

import app.hearsay.game.Tally;
import app.hearsay.game.Vote;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.result.Attempt;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What the class answered, and the solution with its reasons; both votes side by side where there were two.
final class WallReveal extends WallStage {

    /// The answers to one vote.
    ///
    /// @param key of the vote's name
    record Votes(String key, Collection<Attempt> attempts, Tally tally) {}

    WallReveal(WallScene scene, int number) {
        super("reveal");
        scene.question(number).ifPresentOrElse(question -> reveal(scene, number, question), this::addGone);
    }

    private void reveal(WallScene scene, int number, Question question) {
        var votes = votes(scene, number);
        var last = votes.getLast().tally();
        var answers = box("host-answers", title(question.prompt()), picture(scene, question, votes));
        answers.add(line("host-total", "host.reveal.answers", last.answers()));
        if (scene.room().plan().rules().confidence()
                && last.answers() >= Tally.FEWEST_FOR_SURELY_WRONG
                && last.surelyWrong() > 0) {
            answers.add(line("host-total", "host.reveal.surely-wrong", last.surelyWrong()));
        }
        add(
                answers,
                new WallExplanation(question, scene.room().plan().place(number).isFirst()));
    }

    private static List<Votes> votes(WallScene scene, int number) {
        var votes = new ArrayList<Votes>();
        votes.add(votes(scene, number, Vote.FIRST, "host.vote.first"));
        if (scene.room().votedTwice(number)) {
            votes.add(votes(scene, number, Vote.SECOND, "host.vote.second"));
        }
        return votes;
    }

    private static Votes votes(WallScene scene, int number, Vote vote, String key) {
        var attempts = scene.room().ballot(number, vote).values();
        return new Votes(key, attempts, Tally.of(attempts));
    }

    private Div picture(WallScene scene, Question question, List<Votes> votes) {
        return switch (question.task()) {
            case Task.Choice choice ->
                new WallBars(
                        scene.presentation(question).options(),
                        option -> question.type().isScored() && choice.accepts(option.key()),
                        option -> option.key().equals(choice.right()),
                        votes);
            case Task.Selection selection ->
                new WallBars(
                        scene.presentation(question).options(),
                        option -> selection.accepts(option.key()),
                        option -> selection.best().contains(option.key()),
                        votes);
            case Task.Sorting sorting -> new WallBands(sorting, votes);
            case Task.Marking marking -> heatMaps(question, marking, votes);
            case Task.Ordering ordering -> new WallOrders(ordering, votes);
        };
    }

    private Div heatMaps(Question question, Task.Marking marking, List<Votes> votes) {
        var maps = box("heat-maps");
        for (var vote : votes) {
            if (votes.size() > 1) {
                maps.add(box("heat-vote", heading(vote.key()), new WallHeatMap(question, marking, vote.tally())));
            } else {
                maps.add(new WallHeatMap(question, marking, vote.tally()));
            }
        }
        return maps;
    }
}
