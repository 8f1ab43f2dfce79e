package app.hearsay.ui.wall;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.StatusStyle;
import app.hearsay.ui.question.ExplainedText;
import app.hearsay.ui.question.PassageTitle;
import app.hearsay.ui.question.ReasonLines;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// Why the solution is the solution: the text with its signals lit, and why in three lines; all
/// the rest stands on the phones.
final class WallExplanation extends Div {

    private final Question question;

    /// @param opening whether it is the first question, which says once for all what no label says
    WallExplanation(Question question, boolean opening) {
        this.question = question;
        var answer = question.task().rightAnswer();
        var feedback = Feedback.of(question, answer, new Grade(1, Grade.Verdict.RIGHT));
        addClassNames(
                "host-explanation", StatusStyle.cssClass(feedback.statement().status()));
        if (!(question.task() instanceof Task.Ordering || question.task() instanceof Task.Sorting)) {
            add(new H2(new Words(feedback.answer(), getLocale())));
        }
        if (!(question.task() instanceof Task.Marking)) {
            addPassages(feedback, answer);
        }
        add(ReasonLines.drawn(feedback.reasons()));
        if (opening) {
            var truth = new Paragraph(new Words(feedback.truth(), getLocale()));
            truth.addClassName("truth");
            add(truth);
        }
    }

    private void addPassages(Feedback feedback, Answer answer) {
        for (int i = 0; i < question.passages().size(); i++) {
            if (question.passages().size() > 1) {
                add(PassageTitle.of(question, i, getLocale()));
            }
            add(new ExplainedText(question, question.passages().get(i), feedback, answer, false));
        }
    }
}
