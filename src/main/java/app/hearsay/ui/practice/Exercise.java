package app.hearsay.ui.practice;

import app.hearsay.practice.Practice;
import app.hearsay.practice.RoundState;
import app.hearsay.practice.Submission;
import app.hearsay.question.Answer;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.result.Attempt;
import app.hearsay.result.Confidence;
import app.hearsay.time.SteadyClock;
import app.hearsay.ui.part.Suspense;
import app.hearsay.ui.part.TextWords;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.question.FeedbackPanel;
import app.hearsay.ui.question.QuestionCard;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// One question of a round, from being asked to being explained.
public final class Exercise extends Section {

    private static final Logger LOG = LoggerFactory.getLogger(Exercise.class);

    private final Practice practice;
    private final Suspense suspense;
    private final SteadyClock clock;
    private final RoundState state;
    private final Question question;
    private final Presentation presentation;
    private final Runnable onward;
    private final Duration shownAt;

    private Optional<QuestionCard> card = Optional.empty();
    private Runnable answered = () -> {};

    /// Shows nothing before [#ask(boolean)] or [#explain(Attempt, Feedback, boolean)].
    ///
    /// @param onward what the button below the feedback does
    public Exercise(
            Practice practice,
            Suspense suspense,
            SteadyClock clock,
            RoundState state,
            Question question,
            Runnable onward) {
        this.practice = practice;
        this.suspense = suspense;
        this.clock = clock;
        this.state = state;
        this.question = question;
        this.onward = onward;
        this.presentation = Presentation.of(question, state.round().seed());
        this.shownAt = clock.running();
        addClassName("exercise");
        getElement().setAttribute("aria-label", getTranslation("question.region"));
        answerByKeys(Setting.KEYS.isOn(VaadinRequest.getCurrent()));
    }

    /// Asks the question, and how sure the learner is if they chose to be asked.
    public void ask() {
        ask(Setting.CONFIDENCE.isOn(VaadinRequest.getCurrent()));
    }

    /// Asks the question.
    public void ask(boolean askConfidence) {
        var asked = new QuestionCard(question, presentation, askConfidence, this::submit);
        card = Optional.of(asked);
        removeAll();
        addStep();
        add(asked);
        getElement().setAttribute("data-draft", draftName());
    }

    /// Lets the keys 1 to 9 answer, or not; before it is called, as the learner has set it.
    void answerByKeys(boolean on) {
        getElement().setAttribute("data-keys", on ? "on" : "off");
    }

    /// Runs once the answer is in.
    public void whenAnswered(Runnable listener) {
        answered = listener;
    }

    /// Moves the focus to the prompt.
    public void focusQuestion() {
        card.ifPresent(QuestionCard::focus);
    }

    /// Shows what came of an answer that was given before.
    ///
    /// @param movesFocus whether the focus moves to the verdict
    public void explain(Attempt attempt, Feedback feedback, boolean movesFocus) {
        var panel = panel(attempt, feedback, false);
        if (movesFocus) {
            panel.focus();
        }
    }

    private void addStep() {
        state.round()
                .step(question.id())
                .ifPresent(step -> add(StepLine.of(
                        state.round().steps(),
                        state.round().questions().indexOf(question.id()),
                        TextWords.language(question))));
    }

    private FeedbackPanel panel(Attempt attempt, Feedback feedback, boolean repeated) {
        boolean opening = state.round().questions().indexOf(question.id()) == 0;
        var panel = FeedbackPanel.leadingOn(question, presentation, attempt, feedback, repeated, opening, onward);
        card = Optional.empty();
        removeAll();
        getElement().removeAttribute("data-draft");
        addStep();
        add(panel);
        return panel;
    }

    private void submit(Answer answer, Optional<Confidence> confidence) {
        if (suspense.about(question).isPresent()) {
            card.ifPresent(asked -> asked.complain(getTranslation("game.waits.question")));
            return;
        }
        var took = clock.running().minus(shownAt);
        var submission = practice.submit(Visitor.token(), state.round(), question.id(), answer, confidence, took);
        switch (submission) {
            case Submission.Accepted(var attempt, var feedback) -> finish(attempt, feedback, false);
            case Submission.AlreadyAnswered(var attempt, var feedback) -> finish(attempt, feedback, true);
            case Submission.Refused refused -> refuse(refused);
        }
    }

    private void finish(Attempt attempt, Feedback feedback, boolean repeated) {
        panel(attempt, feedback, repeated).focus();
        answered.run();
    }

    private void refuse(Submission.Refused refused) {
        LOG.atLevel(refused instanceof Submission.TooFast ? Level.DEBUG : Level.WARN)
                .log("An answer to {} is refused: {}", question.id(), refused);
        var key = switch (refused) {
            case Submission.NotYourRound _, Submission.NotInRound _ -> "question.round-gone";
            case Submission.TooFast _ -> "question.too-fast";
            case Submission.Unfit _ -> "question.refused";
        };
        card.ifPresent(asked -> asked.complain(getTranslation(key)));
    }

    private String draftName() {
        return "draft-%s-%d"
                .formatted(state.round().id().value(), state.round().questions().indexOf(question.id()));
    }
}
