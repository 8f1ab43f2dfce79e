package app.hearsay.ui.room;

import app.hearsay.ui.practice.QuestionText;

/// Everybody reads; the question itself is not shown yet.
final class HostReading extends HostStage {

    HostReading(HostScene scene, int number) {
        super("reading");
        scene.question(number)
                .ifPresentOrElse(
                        question -> add(title("host.reading.title"), new QuestionText(question)), this::addGone);
    }
}
