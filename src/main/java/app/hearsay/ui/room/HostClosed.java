package app.hearsay.ui.room;

import app.hearsay.question.Question;
import app.hearsay.room.Step;
import app.hearsay.room.Tally;
import app.hearsay.room.Vote;

/// The answers are in; nothing tells what they were.
final class HostClosed extends HostStage {

    private final Step.Closed closed;

    HostClosed(HostScene scene, Step.Closed closed) {
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

    private boolean callsForDiscussion(HostScene scene) {
        return closed.vote() == Vote.FIRST
                && scene.question(closed.question())
                        .map(Question::type)
                        .filter(type -> type.isScored())
                        .isPresent()
                && Tally.of(scene.room().ballot(closed.question(), Vote.FIRST).values())
                        .callsForDiscussion();
    }
}
