package app.hearsay.ui.check;

import app.hearsay.practice.Check;
import app.hearsay.practice.Checks;
import app.hearsay.question.Answer;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.time.SteadyClock;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.practice.Setting;
import app.hearsay.ui.question.QuestionCard;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One question of a check. Nobody is told whether the answer was right.
final class CheckQuestion extends Section {

    private static final Logger LOG = LoggerFactory.getLogger(CheckQuestion.class);

    private final Checks checks;
    private final SteadyClock clock;
    private final Check check;
    private final Question question;
    private final Runnable onward;
    private final QuestionCard card;
    private final Duration shownAt;

    /// @param onward runs once the answer is stored
    CheckQuestion(Checks checks, SteadyClock clock, Check check, Question question, Runnable onward) {
        this.checks = checks;
        this.clock = clock;
        this.check = check;
        this.question = question;
        this.onward = onward;
        this.shownAt = clock.running();
        addClassName("exercise");
        getElement().setAttribute("aria-label", getTranslation("question.region"));
        getElement().setAttribute("data-keys", Setting.KEYS.isOn(VaadinRequest.getCurrent()) ? "on" : "off");
        var presentation = Presentation.of(question, check.occasion().id().getLeastSignificantBits());
        card = new QuestionCard(question, presentation, false, (answer, _) -> submit(answer));
        add(card);
    }

    /// Moves the focus to the prompt.
    void focus() {
        card.focus();
    }

    private void submit(Answer answer) {
        var took = clock.running().minus(shownAt);
        switch (checks.submit(Visitor.token(), check.moment(), question.id(), answer, took)) {
            case STORED -> onward.run();
            case TOO_FAST -> card.complain(getTranslation("question.too-fast"));
            case REFUSED -> {
                LOG.warn("An answer to {} in a check is refused", question.id());
                card.complain(getTranslation("question.round-gone"));
            }
        }
    }
}
