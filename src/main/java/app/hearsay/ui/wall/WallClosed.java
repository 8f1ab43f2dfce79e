package app.hearsay.ui.wall;

import app.hearsay.game.Step;
import app.hearsay.game.Tally;
import app.hearsay.game.Vote;
import app.hearsay.question.Question;
import com.vaadin.flow.component.html.Paragraph;

/// The answers are in; nothing tells what they were. Text, question and options stay, to be pointed at.
public final class WallClosed extends WallStage {

    private final Step.Closed closed;

    WallClosed(WallScene scene, Step.Closed closed) {
        super("closed");
        this.closed = closed;
        int answers = scene.room().ballot(closed.question(), closed.vote()).size();
        var state = line("host-again", answers < scene.room().size() ? "host.closed.title" : "host.closed.all");
        var figure =
                new Paragraph(WallCount.answers(this, "host.closed.figure", scene, closed.question(), closed.vote()));
        figure.addClassName("host-figure");
        scene.question(closed.question())
                .ifPresentOrElse(
                        question -> {
                            var aside = box("host-asking", state, prompt(question), WallTask.shut(scene, question));
                            if (callsForDiscussion(scene, question)) {
                                aside.add(line("host-suggestion", "host.closed.discuss"));
                            }
                            aside.add(box("host-foot", figure));
                            addQuestion(question, aside);
                        },
                        () -> add(state, figure));
    }

    private boolean callsForDiscussion(WallScene scene, Question question) {
        return closed.vote() == Vote.FIRST
                && question.type().isScored()
                && Tally.of(scene.room().ballot(closed.question(), Vote.FIRST).values())
                        .callsForDiscussion();
    }
}
