package app.hearsay.ui.room;

import app.hearsay.ui.practice.QuestionText;

/// The class talks before it votes again: the text and the question stay on the wall.
final class HostDiscussion extends HostStage {

    HostDiscussion(HostScene scene, int number) {
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
