package app.hearsay.ui.question;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.result.Attempt;
import app.hearsay.ui.part.Icon;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.ChainPicture;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// What a learner sees after the answer: the verdict first, then the text with its signals lit, who says it, why, and
/// what would have been right.
public final class FeedbackPanel extends Div {

    private final Question question;
    private final Feedback feedback;
    private final H2 verdict = new H2();
    private final Div explaining = new Div();

    public FeedbackPanel(
            Question question,
            Presentation presentation,
            Attempt attempt,
            Feedback feedback,
            boolean repeated,
            Runnable onward) {
        this(question, presentation, Optional.of(attempt), feedback, repeated);
        explaining.add(onward(onward));
    }

    private FeedbackPanel(
            Question question,
            Presentation presentation,
            Optional<Attempt> attempt,
            Feedback feedback,
            boolean repeated) {
        this.question = question;
        this.feedback = feedback;
        addClassNames(
                "card", "feedback", StatusStyle.cssClass(feedback.statement().status()));
        explaining.addClassName("explaining");
        explaining.add(new ChainPicture(feedback.statement()), because());
        add(reading(presentation, attempt, repeated), explaining);
    }

    /// What a player of a class sees: nothing leads on from here.
    ///
    /// @param attempt empty if there is none
    public static FeedbackPanel ofClass(Question question, Presentation presentation, Optional<Attempt> attempt) {
        var feedback = attempt.map(given -> Feedback.of(question, given.answer(), given.grade()))
                .orElseGet(() -> Feedback.withoutAnswer(question));
        return new FeedbackPanel(question, presentation, attempt, feedback, false);
    }

    /// Moves the focus to the verdict, so that it is read out before the solution.
    public void focus() {
        verdict.getElement().executeJs("this.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}))");
    }

    private Div reading(Presentation presentation, Optional<Attempt> attempt, boolean repeated) {
        var reading = new Div(verdict(attempt));
        reading.addClassName("reading");
        if (repeated) {
            reading.add(paragraph("again", getTranslation("feedback.again")));
        }
        attempt.ifPresent(given -> reading.add(new AnswerReview(question, presentation, given)));
        if (attempt.isEmpty() || attempt.get().grade().verdict() != Verdict.RIGHT && saysMoreThanReview()) {
            reading.add(paragraph("solution", feedback.solution()));
        }
        var answer = attempt.map(Attempt::answer).orElseGet(() -> new Answer.Marking(new TreeSet<>()));
        for (int i = 0; i < question.passages().size(); i++) {
            if (question.passages().size() > 1) {
                reading.add(PassageTitle.of(question, i, getLocale()));
            }
            reading.add(new ExplainedText(question, question.passages().get(i), feedback, answer, i == 0));
        }
        return reading;
    }

    /// Elsewhere the review, the chain or the text itself shows the whole solution.
    private boolean saysMoreThanReview() {
        return switch (question.type()) {
            case CUE, OWN_VOICE, PAIR -> true;
            case STATUS, SOURCE, CHAIN, DENIED, CERTAINTY, HEADLINE, TURNED, DEBATE -> false;
        };
    }

    private H2 verdict(Optional<Attempt> attempt) {
        var kind = attempt.map(given -> given.grade().verdict().name().toLowerCase(Locale.ROOT))
                .orElse("other");
        verdict.addClassNames("verdict", "verdict-" + kind);
        verdict.getElement().setAttribute("tabindex", "-1");
        verdict.add(Icon.of(kind), new Words(feedback.verdict(), getLocale()));
        attempt.filter(Attempt::isScored).ifPresent(given -> {
            var points =
                    new Span(getTranslation("feedback.points", given.grade().points()));
            points.addClassName("points");
            verdict.add(points);
        });
        return verdict;
    }

    private Div because() {
        var because = new Div();
        because.addClassName("because");
        feedback.signals().forEach(signal -> because.add(paragraph("signal", signal)));
        because.add(paragraph("why", feedback.explanation()));
        feedback.alternative().ifPresent(text -> because.add(paragraph("alternative", text)));
        because.add(paragraph("step", feedback.step()), paragraph("truth", feedback.truth()));
        return because;
    }

    private NativeButton onward(Runnable onward) {
        var button = new NativeButton(getTranslation("question.onward"), click -> onward.run());
        button.addClassNames("primary", "onward");
        button.getElement().setAttribute("data-onward", "");
        return button;
    }

    private Paragraph paragraph(String className, Text text) {
        var paragraph = new Paragraph(new Words(text, getLocale()));
        paragraph.addClassName(className);
        return paragraph;
    }

    private static Paragraph paragraph(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }
}
