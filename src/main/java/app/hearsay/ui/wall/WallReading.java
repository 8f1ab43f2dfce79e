package app.hearsay.ui.wall;

import app.hearsay.ui.question.QuestionText;

/// Everybody reads; the question itself is not shown yet.
public final class WallReading extends WallStage {

    WallReading(WallScene scene, int number) {
        super("reading");
        scene.question(number)
                .ifPresentOrElse(
                        question -> add(title("host.reading.title"), new QuestionText(question)), this::addGone);
    }
}
