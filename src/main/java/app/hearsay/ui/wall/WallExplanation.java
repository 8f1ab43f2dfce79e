package app.hearsay.ui.wall;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.ChainPicture;
import app.hearsay.ui.picture.StatusStyle;
import app.hearsay.ui.question.ExplainedText;
import app.hearsay.ui.question.PassageTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// Why the solution is the solution: the text with its signals lit, who says it, and what the sentence leaves
/// open.
final class WallExplanation extends Div {

    private final Question question;

    WallExplanation(Question question) {
        this.question = question;
        var answer = question.task().rightAnswer();
        var feedback = Feedback.of(question, answer, new Grade(1, Grade.Verdict.RIGHT));
        addClassNames(
                "host-explanation", StatusStyle.cssClass(feedback.statement().status()));
        if (!(question.task() instanceof Task.Ordering || question.task() instanceof Task.Sorting)) {
            add(new H2(new Words(feedback.solution(), getLocale())));
        }
        if (!(question.task() instanceof Task.Marking)) {
            addPassages(feedback, answer);
        }
        add(new ChainPicture(feedback.statement()), because(feedback));
    }

    private void addPassages(Feedback feedback, Answer answer) {
        for (int i = 0; i < question.passages().size(); i++) {
            if (question.passages().size() > 1) {
                add(PassageTitle.of(question, i, getLocale()));
            }
            add(new ExplainedText(question, question.passages().get(i), feedback, answer, false));
        }
    }

    private Div because(Feedback feedback) {
        var because = new Div();
        because.addClassName("because");
        feedback.signals().forEach(signal -> because.add(paragraph("signal", signal)));
        because.add(paragraph("why", feedback.explanation()));
        feedback.alternative().ifPresent(text -> because.add(paragraph("alternative", text)));
        because.add(paragraph("step", feedback.step()), paragraph("truth", feedback.truth()));
        return because;
    }

    private Paragraph paragraph(String className, Text text) {
        var paragraph = new Paragraph(new Words(text, getLocale()));
        paragraph.addClassName(className);
        return paragraph;
    }
}
