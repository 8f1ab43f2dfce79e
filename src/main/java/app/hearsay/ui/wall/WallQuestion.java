package app.hearsay.ui.wall;

import app.hearsay.game.Room;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.ui.question.QuestionText;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/// The question takes answers, or pauses: text, prompt, options, and how many have answered. `host.js` runs the
/// clock.
public final class WallQuestion extends WallStage {

    private final Step.Asking asking;
    private final Paragraph count = new Paragraph();

    WallQuestion(WallScene scene, Step.Asking asking, boolean paused) {
        super("question");
        this.asking = asking;
        count.addClassName("host-count");
        scene.question(asking.question()).ifPresentOrElse(question -> ask(scene, question, paused), this::addGone);
        update(scene);
    }

    @Override
    public void update(WallScene scene) {
        count.setText(getTranslation(
                "host.question.count", answered(scene.room()), scene.room().size()));
    }

    private int answered(Room room) {
        return room.ballot(asking.question(), asking.vote()).size();
    }

    private void ask(WallScene scene, Question question, boolean paused) {
        var aside = box("host-asking");
        if (asking.vote() == Vote.SECOND) {
            aside.add(line("host-again", "host.question.again"));
        }
        aside.add(title(question.prompt()), task(scene, question));
        if (!question.type().isScored()) {
            aside.add(line("host-hint", "question.unscored"));
        }
        var foot = box("host-foot", count);
        if (paused) {
            foot.add(line("host-paused", "host.question.paused"));
        } else {
            scene.room().plan().rules().limit().ifPresent(limit -> foot.add(clock(scene, limit.toMillis())));
        }
        aside.add(foot);
        add(new QuestionText(question), aside);
    }

    private Div task(WallScene scene, Question question) {
        return switch (question.task()) {
            case Task.Choice _ -> options(scene, question);
            case Task.Ordering _ ->
                box("host-task", options(scene, question), line("host-hint", "host.question.order"));
            case Task.Selection _ ->
                box("host-task", options(scene, question), line("host-hint", "host.question.select"));
            case Task.Sorting sorting ->
                box(
                        "host-task",
                        options(scene, question),
                        line(
                                "host-hint",
                                "host.question.sort",
                                sorting.bands().stream()
                                        .map(band -> band.text().in(getLocale()))
                                        .collect(Collectors.joining(" · "))));
            case Task.Marking marking ->
                box(
                        "host-task",
                        line(
                                "host-hint",
                                marking.unit() == Task.Unit.WORD ? "host.question.words" : "host.question.sentences"));
        };
    }

    private static Div options(WallScene scene, Question question) {
        var list = new OrderedList();
        list.addClassName("host-options");
        scene.presentation(question).options().forEach(option -> list.add(new ListItem(new WallOption(option))));
        return box("host-task", list);
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
