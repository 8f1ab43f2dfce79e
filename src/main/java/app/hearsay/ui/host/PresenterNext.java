package app.hearsay.ui.host;

import app.hearsay.game.QuestionOutcome;
import app.hearsay.game.Step;
import app.hearsay.question.Question;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which question comes after the one that is on: of what kind, and about which text.
final class PresenterNext extends PresenterPart {

    private final Paragraph what;

    PresenterNext() {
        this(new Paragraph());
    }

    private PresenterNext(Paragraph what) {
        super("next", what);
        this.what = what;
        head(getTranslation("host.notes.next"));
    }

    void update(WallScene scene) {
        setVisible(!scene.room().ended());
        what.setText(next(scene)
                .map(number ->
                        scene.question(number).map(this::words).orElseGet(() -> getTranslation("host.gone.title")))
                .orElseGet(() -> getTranslation("host.notes.next.none")));
    }

    private String words(Question question) {
        var kind = getTranslation("type." + question.type().name().toLowerCase(Locale.ROOT));
        var title = question.passages().getFirst().title().in(getLocale());
        return getTranslation("host.notes.next.what", kind, title);
    }

    private static Optional<Integer> next(WallScene scene) {
        var outcomes = scene.room().outcomes();
        Step step = scene.room().step();
        return IntStream.range(0, outcomes.size())
                .filter(question -> outcomes.get(question) == QuestionOutcome.AHEAD)
                .filter(question -> step.questionOn().stream().noneMatch(on -> on == question))
                .boxed()
                .findFirst();
    }
}
