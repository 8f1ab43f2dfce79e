package app.hearsay.ui.wall;

import app.hearsay.ui.question.QuestionText;

/// The class talks before it votes again: text, question and options stay on the wall, to be pointed at.
public final class WallDiscussion extends WallStage {

    WallDiscussion(WallScene scene, int number) {
        super("discussion");
        scene.question(number)
                .ifPresentOrElse(
                        question -> addBeside(
                                new QuestionText(question),
                                box(
                                        "host-asking",
                                        line("host-again", "host.discussion.text"),
                                        prompt(question),
                                        WallTask.shut(scene, question))),
                        this::addGone);
    }
}
