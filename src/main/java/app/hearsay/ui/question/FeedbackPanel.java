package app.hearsay.ui.question;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.result.Attempt;
import app.hearsay.ui.part.Icon;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// What a learner sees after the answer: the verdict first, then why in three lines and more on demand, then what
/// was asked, the text with its signals lit and what would have been right.
///
/// See decision 0075.
@StyleSheet("picture.css")
public final class FeedbackPanel extends Div {

    private final Question question;
    private final Feedback feedback;
    private final H2 verdict = new H2();

    private FeedbackPanel(
            Question question,
            Presentation presentation,
            Optional<Attempt> attempt,
            Feedback feedback,
            boolean repeated,
            boolean opening) {
        this.question = question;
        this.feedback = feedback;
        boolean defended = attempt.map(given -> given.grade().verdict())
                .filter(Verdict.DEFENSIBLE::equals)
                .isPresent();
        addClassNames(
                "card", "feedback", defended ? ReasonLines.SEVERAL : ReasonLines.look(question, feedback.statement()));
        add(telling(attempt, repeated, opening), reading(presentation, attempt));
    }

    /// What a learner alone sees.
    ///
    /// @param repeated whether the question had been answered before
    /// @param opening whether it is the first of its round, which says once for all what no label says
    /// @param onward what the button that leads on does
    public static FeedbackPanel leadingOn(
            Question question,
            Presentation presentation,
            Attempt attempt,
            Feedback feedback,
            boolean repeated,
            boolean opening,
            Runnable onward) {
        var panel = new FeedbackPanel(question, presentation, Optional.of(attempt), feedback, repeated, opening);
        panel.add(panel.dock(onward));
        return panel;
    }

    /// What a player of a class sees: nothing leads on from here.
    ///
    /// @param attempt empty if there is none
    /// @param opening whether it is the first question of the game
    public static FeedbackPanel ofClass(
            Question question, Presentation presentation, Optional<Attempt> attempt, boolean opening) {
        var feedback = attempt.map(given -> Feedback.of(question, given.answer(), given.grade()))
                .orElseGet(() -> Feedback.withoutAnswer(question));
        return new FeedbackPanel(question, presentation, attempt, feedback, false, opening);
    }

    /// Moves the focus to the verdict, so that it is read out before the solution.
    public void focus() {
        verdict.getElement().executeJs("this.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}))");
    }

    private Div telling(Optional<Attempt> attempt, boolean repeated, boolean opening) {
        var telling = new Div(verdict(attempt));
        telling.addClassName("telling");
        attempt.flatMap(Attempt::confidence)
                .ifPresent(step -> telling.add(paragraph(
                        "confidence", getTranslation("confidence.yours", getTranslation(AnswerButtons.key(step))))));
        if (repeated) {
            telling.add(paragraph("again", getTranslation("feedback.again")));
        }
        if (attempt.isEmpty() || saysSolution(question, attempt.get())) {
            telling.add(paragraph("solution", feedback.answer()));
        }
        telling.add(ReasonLines.drawn(feedback.reasons()));
        if (opening) {
            telling.add(paragraph("truth", feedback.truth()));
        }
        telling.add(new MoreReasons(feedback));
        return telling;
    }

    private Div reading(Presentation presentation, Optional<Attempt> attempt) {
        var reading = new Div();
        reading.addClassName("reading");
        var asked = paragraph("asked", getTranslation("feedback.asked") + " ");
        asked.add(new Words(question.prompt(), getLocale()));
        reading.add(asked);
        var answer = attempt.map(Attempt::answer).orElseGet(() -> new Answer.Marking(new TreeSet<>()));
        for (int i = 0; i < question.passages().size(); i++) {
            if (question.passages().size() > 1 || question.type() == QuestionType.TURNED) {
                reading.add(PassageTitle.of(question, i, getLocale()));
            }
            reading.add(new ExplainedText(question, question.passages().get(i), feedback, answer));
        }
        attempt.ifPresent(given -> reading.add(new AnswerReview(question, presentation, given)));
        return reading;
    }

    /// Whether what is right is said in words after an answer that was not; elsewhere the review or the text itself
    /// shows the whole solution.
    static boolean saysSolution(Question question, Attempt attempt) {
        boolean inWords = switch (question.type()) {
            case STATUS, SOURCE, DENIED, HEADLINE, PAIR, TURNED, DEBATE -> true;
            case CUE, OWN_VOICE, CHAIN, CERTAINTY -> false;
        };
        return inWords && attempt.grade().verdict() != Verdict.RIGHT;
    }

    private H2 verdict(Optional<Attempt> attempt) {
        var kind = attempt.map(given -> given.grade().verdict().name().toLowerCase(Locale.ROOT))
                .orElse("other");
        verdict.addClassNames("verdict", "verdict-" + kind);
        verdict.getElement().setAttribute("tabindex", "-1");
        verdict.add(Icon.of(kind), new Words(feedback.verdict(), getLocale()));
        attempt.filter(Attempt::isScored).ifPresent(given -> {
            var points =
                    new Span(getTranslation("feedback.points", given.grade().shown()));
            points.addClassName("points");
            verdict.add(points);
        });
        return verdict;
    }

    private Div dock(Runnable onward) {
        var button = new NativeButton(getTranslation("question.onward"), click -> onward.run());
        button.addClassNames("primary", "onward");
        button.getElement().setAttribute("data-onward", "");
        var dock = new Div(button);
        dock.addClassName("onward-dock");
        return dock;
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
