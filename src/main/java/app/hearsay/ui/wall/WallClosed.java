package app.hearsay.ui.wall;

import app.hearsay.game.Step;
import app.hearsay.game.Tally;
import app.hearsay.game.Vote;
import app.hearsay.question.Question;
import app.hearsay.ui.question.QuestionText;
import com.vaadin.flow.component.html.Paragraph;

/// The answers are in; nothing tells what they were.
public final class WallClosed extends WallStage {

    private final Step.Closed closed;

    WallClosed(WallScene scene, Step.Closed closed) {
        super("closed");
        this.closed = closed;
        int answers = scene.room().ballot(closed.question(), closed.vote()).size();
        var key = answers < scene.room().size() ? "host.closed.title" : "host.closed.all";
        var figure =
                line("host-figure", "host.closed.figure", answers, scene.room().size());
        scene.question(closed.question())
                .filter(question -> callsForDiscussion(scene, question))
                .ifPresentOrElse(question -> suggestDiscussion(question, key, figure), () -> add(title(key), figure));
    }

    /// Talking about it takes the text and the question.
    private void suggestDiscussion(Question question, String key, Paragraph figure) {
        addClassName("host-talk");
        add(
                new QuestionText(question),
                box(
                        "host-asking",
                        title(question.prompt()),
                        line("host-suggestion", "host.closed.discuss"),
                        box("host-foot", line("host-count", key), figure)));
    }

    private boolean callsForDiscussion(WallScene scene, Question question) {
        return closed.vote() == Vote.FIRST
                && question.type().isScored()
                && Tally.of(scene.room().ballot(closed.question(), Vote.FIRST).values())
                        .callsForDiscussion();
    }
}
