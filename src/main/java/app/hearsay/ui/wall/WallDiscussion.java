package app.hearsay.ui.wall;

import app.hearsay.ui.question.QuestionText;

/// The class talks before it votes again: the text and the question stay on the wall.
public final class WallDiscussion extends WallStage {

    WallDiscussion(WallScene scene, int number) {
        super("discussion");
        scene.question(number)
                .ifPresentOrElse(
                        question -> add(
                                new QuestionText(question),
                                box(
                                        "host-asking",
                                        line("host-again", "host.discussion.title"),
                                        title(question.prompt()),
                                        line("host-lead", "host.discussion.text"))),
                        this::addGone);
    }
}
