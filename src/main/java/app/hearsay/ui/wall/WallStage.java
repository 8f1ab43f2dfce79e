package app.hearsay.ui.wall;

import app.hearsay.game.Player;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.question.QuestionText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/// What the class sees on the wall while the room stands at one step.
public abstract class WallStage extends Section {

    WallStage(String name) {
        addClassNames("host-stage", "host-" + name);
    }

    /// The stage of the room's step.
    ///
    /// @param remove asks whether to send a player away
    public static WallStage of(WallScene scene, Consumer<Player> remove) {
        return switch (scene.room().step()) {
            case Step.Lobby _ -> new WallLobby(scene, remove);
            case Step.Reading(var question) -> new WallReading(scene, question);
            case Step.Asking asking -> new WallQuestion(scene, asking, false);
            case Step.Paused paused -> new WallQuestion(scene, paused.asking(), true);
            case Step.Closed closed -> new WallClosed(scene, closed);
            case Step.Tallied tallied -> new WallVotes(scene, tallied.question());
            case Step.Discussing(var question) -> new WallDiscussion(scene, question);
            case Step.Revealed(var question) -> new WallReveal(scene, question);
            case Step.Standing _ -> new WallStanding(scene);
            case Step.Ended _ -> new WallEnd(scene);
        };
    }

    /// The key of a step's name.
    public static String key(Step step) {
        return "host.step."
                + switch (step) {
                    case Step.Lobby _ -> "lobby";
                    case Step.Reading _ -> "reading";
                    case Step.Asking asking -> asking.vote() == Vote.FIRST ? "asking" : "asking-again";
                    case Step.Paused _ -> "paused";
                    case Step.Closed _ -> "closed";
                    case Step.Tallied _ -> "tallied";
                    case Step.Discussing _ -> "discussing";
                    case Step.Revealed _ -> "revealed";
                    case Step.Standing _ -> "standing";
                    case Step.Ended _ -> "ended";
                };
    }

    /// Shows what has changed while the step stayed.
    public void update(WallScene scene) {}

    final H1 title(String key, Object... arguments) {
        return new H1(getTranslation(key, arguments));
    }

    /// What is asked, above what there is to choose: of a debate the two sides are named there.
    final H1 prompt(Question question) {
        return question.type() == QuestionType.DEBATE
                ? asking(new H1(getTranslation("host.question.sides")))
                : title(question.prompt());
    }

    final H1 title(Text text) {
        return asking(new H1(new Words(text, getLocale())));
    }

    private static H1 asking(H1 title) {
        title.addClassName("host-prompt");
        return title;
    }

    final H2 heading(String key) {
        return new H2(getTranslation(key));
    }

    final Paragraph line(String className, String key, Object... arguments) {
        var line = new Paragraph(getTranslation(key, arguments));
        line.addClassName(className);
        return line;
    }

    /// Puts two parts beside each other or, where that leaves more room, one above the other: `wall.js` sees to it.
    final void addBeside(Component text, Component other) {
        addClassName("beside");
        add(text, other);
    }

    /// Puts what a question is about beside what is asked. Sentences that are sorted by their words alone stand among
    /// the options, so that it is only said where they are from.
    final void addQuestion(Question question, Component asking) {
        if (question.task() instanceof Task.Sorting) {
            QuestionText.origins(question, getLocale()).forEach(this::add);
            add(asking);
        } else {
            addBeside(new QuestionText(question), asking);
        }
        focus(question);
    }

    /// Has what is marked stand out from what stands around it, unless the class is to mark that itself.
    final void focus(Question question) {
        if (!(question.task() instanceof Task.Marking)) {
            addClassName("host-focused");
        }
    }

    static Div box(String className, Component... content) {
        var box = new Div(content);
        box.addClassName(className);
        return box;
    }

    /// Says that the question is no longer in the app's material.
    final void addGone() {
        add(title("host.gone.title"), line("host-lead", "host.gone.text"));
    }
}
