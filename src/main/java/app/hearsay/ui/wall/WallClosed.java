package app.hearsay.ui.wall;

import app.hearsay.game.Step;
import app.hearsay.game.Tally;
import app.hearsay.game.Vote;
import app.hearsay.question.Question;

/// The answers are in; nothing tells what they were.
public final class WallClosed extends WallStage {

    private final Step.Closed closed;

    WallClosed(WallScene scene, Step.Closed closed) {
        super("closed");
        this.closed = closed;
        int answers = scene.room().ballot(closed.question(), closed.vote()).size();
        add(
                title(answers < scene.room().size() ? "host.closed.title" : "host.closed.all"),
                line("host-figure", "host.closed.figure", answers, scene.room().size()));
        if (callsForDiscussion(scene)) {
            add(line("host-suggestion", "host.closed.discuss"));
        }
    }

    private boolean callsForDiscussion(WallScene scene) {
        return closed.vote() == Vote.FIRST
                && scene.question(closed.question())
                        .map(Question::type)
                        .filter(type -> type.isScored())
                        .isPresent()
                && Tally.of(scene.room().ballot(closed.question(), Vote.FIRST).values())
                        .callsForDiscussion();
    }
}
