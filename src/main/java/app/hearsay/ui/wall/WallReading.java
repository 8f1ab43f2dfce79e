package app.hearsay.ui.wall;

import app.hearsay.question.Question;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.question.QuestionText;
import com.vaadin.flow.component.html.Paragraph;

/// Everybody reads, and knows what will be asked; there is nothing to answer yet.
public final class WallReading extends WallStage {

    WallReading(WallScene scene, int number) {
        super("reading");
        scene.question(number)
                .ifPresentOrElse(
                        question -> add(title("host.reading.title"), next(question), new QuestionText(question)),
                        this::addGone);
    }

    private Paragraph next(Question question) {
        var next = line("host-next", "host.reading.next");
        next.add(" ");
        next.add(new Words(question.prompt(), getLocale()));
        return next;
    }
}
