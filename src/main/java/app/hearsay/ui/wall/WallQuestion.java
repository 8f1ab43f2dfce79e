package app.hearsay.ui.wall;

import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.question.Question;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/// The question takes answers, or pauses: text, prompt and options; the bar below tells how many have answered.
/// `host.js` runs the clock.
public final class WallQuestion extends WallStage {

    private final Step.Asking asking;

    WallQuestion(WallScene scene, Step.Asking asking, boolean paused) {
        super("question");
        this.asking = asking;
        scene.question(asking.question()).ifPresentOrElse(question -> ask(scene, question, paused), this::addGone);
    }

    private void ask(WallScene scene, Question question, boolean paused) {
        var aside = box("host-asking");
        if (paused) {
            var state = line("host-again", "host.question.paused");
            state.addClassName("host-paused");
            aside.add(state);
        } else if (asking.vote() == Vote.SECOND) {
            aside.add(line("host-again", "host.question.again"));
        }
        aside.add(prompt(question), WallTask.open(scene, question));
        if (!paused) {
            scene.room()
                    .plan()
                    .rules()
                    .limit()
                    .ifPresent(limit -> aside.add(box("host-foot", clock(scene, limit.toMillis()))));
        }
        addQuestion(question, aside);
    }

    /// The class's clock. Whoever has more time may go on after it.
    private HtmlContainer clock(WallScene scene, long limit) {
        var figure = new Span();
        figure.addClassName("clock-figure");
        var bar = box("clock-bar");
        var clock = new HtmlContainer("hearsay-clock", figure, bar);
        clock.addClassName("clock");
        var said = new Span();
        said.addClassName("sr-only");
        said.getElement().setAttribute("aria-live", "polite");
        clock.add(said);
        clock.getElement()
                .setAttribute("data-deadline", String.valueOf(asking.openedAt().toEpochMilli() + limit))
                .setAttribute("data-now", String.valueOf(scene.clock().millis()))
                .setAttribute("data-limit", String.valueOf(limit))
                .setAttribute("data-say-30", getTranslation("host.clock.say", 30))
                .setAttribute("data-say-10", getTranslation("host.clock.say", 10))
                .setAttribute("data-over", getTranslation("host.clock.over"));
        return clock;
    }
}
