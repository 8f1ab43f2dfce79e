package app.hearsay.ui.question;

import app.hearsay.question.Answer;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.result.Confidence;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A question as it is asked: the prompt, where the text comes from, the text, and what to answer with. Nothing in it
/// tells the solution. `question.js` notes what is picked.
///
/// See decision 0072.
@Tag("hearsay-question")
public final class QuestionCard extends Div {

    /// Takes a sound answer.
    @FunctionalInterface
    public interface Taker {
        void take(Answer answer, Optional<Confidence> confidence);
    }

    private static final Logger LOG = LoggerFactory.getLogger(QuestionCard.class);

    private final Question question;
    private final Presentation presentation;
    private final Taker taker;
    private final boolean askConfidence;
    private final boolean collected;
    private final AnswerControl control;
    private final H2 prompt = new H2();
    private final Paragraph complaint = new Paragraph();

    public QuestionCard(Question question, Presentation presentation, boolean askConfidence, Taker taker) {
        this(question, presentation, askConfidence, false, taker);
    }

    private QuestionCard(
            Question question, Presentation presentation, boolean askConfidence, boolean collected, Taker taker) {
        this.question = question;
        this.presentation = presentation;
        this.taker = taker;
        this.askConfidence = askConfidence;
        this.collected = collected;
        addClassNames(
                "card",
                "type-" + question.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        control = control();
        add(asking(), text(), answering());
    }

    /// A question of a class: whoever shows the card collects what is handed in.
    public static QuestionCard collected(Question question, Presentation presentation, boolean askConfidence) {
        return new QuestionCard(question, presentation, askConfidence, true, (_, _) -> {});
    }

    /// Moves the focus to the prompt, where the next question begins.
    public void focus() {
        prompt.getElement().executeJs("this.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}))");
    }

    /// Says why an answer was not taken, and leaves everything as it is.
    public void complain(String text) {
        complaint.setText(text);
    }

    private AnswerControl control() {
        return switch (question.task()) {
            case Task.Choice _ -> choice();
            case Task.Marking marking -> new MarkingControl(question, marking);
            case Task.Ordering _ -> new OrderingControl(presentation.options());
            case Task.Selection selection -> new SeveralControl(presentation.options(), selection);
            case Task.Sorting sorting -> new SortingControl(presentation.options(), sorting.bands());
        };
    }

    private ChoiceControl choice() {
        if (askConfidence) {
            return ChoiceControl.picking(presentation.options());
        }
        return collected
                ? ChoiceControl.collected(presentation.options())
                : ChoiceControl.answering(presentation.options(), places -> hand(places, Optional.empty()));
    }

    private QuestionText text() {
        return control instanceof MarkingControl
                ? new QuestionText(question, control.component())
                : new QuestionText(question);
    }

    private Div asking() {
        prompt.setId("prompt");
        prompt.addClassName("prompt");
        prompt.add(new Words(question.prompt(), getLocale()));
        prompt.getElement().setAttribute("tabindex", "-1");
        control.component().getElement().setAttribute("aria-labelledby", "prompt");
        var asking = new Div(prompt);
        asking.addClassName("asking");
        StatusHelp.about(question).ifPresent(asking::add);
        if (!question.type().isScored()) {
            asking.add(hint("question.unscored"));
        }
        if (control instanceof OrderingControl) {
            asking.add(instruction(question.type() == QuestionType.CHAIN ? "question.order.chain" : "question.order"));
        }
        if (control instanceof MarkingControl) {
            asking.add(instruction("question.mark"));
        }
        if (control instanceof SeveralControl) {
            asking.add(instruction("question.select"));
        }
        return asking;
    }

    private Div answering() {
        var answering = new Div();
        answering.addClassName("answering");
        if (!(control instanceof MarkingControl)) {
            answering.add(control.component());
        }
        answering.add(complaint);
        if (askConfidence || !(control instanceof ChoiceControl)) {
            answering.add(new AnswerButtons(askConfidence, this::hand));
        }
        return answering;
    }

    /// What to do, and how to undo it as long as the answer is not in.
    private Paragraph instruction(String key) {
        var undo = new Span(" " + getTranslation("question.undo"));
        undo.addClassName("until-answered");
        var instruction = hint(key);
        instruction.add(undo);
        return instruction;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }

    private void hand(List<Integer> places, Optional<Confidence> confidence) {
        presentation.answer(question, places).ifPresentOrElse(answer -> taker.take(answer, confidence), () -> {
            LOG.warn("Places {} are no answer to {}", places, question.id());
            complain(getTranslation("question.refused"));
        });
    }
}
