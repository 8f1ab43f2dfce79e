package app.hearsay.ui.question;

import app.hearsay.article.Span;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.feedback.Signals;
import app.hearsay.statement.Statement;
import app.hearsay.ui.picture.StatusStyle;
import org.jsoup.nodes.Element;

/// How a statement looks in the text after the answer: in the colour and line of its status, or of none if its status
/// is debated.
///
/// @param lit whether the words that give it away are lit up
record StatementLook(Question question, boolean lit) {

    /// The look of what is said, by whomever.
    static final String SAID = "said";

    /// Dresses the words of a strip of the text, as far as they belong to the statement.
    void dress(Element words, Span strip, Statement statement) {
        boolean cue = lit && Signals.lit(question, statement).anyMatch(signal -> signal.contains(strip));
        boolean inside = statement.span().contains(strip);
        if (cue || inside) {
            words.addClass(colour(statement));
        }
        if (cue) {
            words.addClass("cue");
        }
        if (inside) {
            words.addClass(SAID);
        }
    }

    private String colour(Statement statement) {
        boolean debated = question.type() == QuestionType.DEBATE && statement.equals(question.asked());
        return debated ? ReasonLines.SEVERAL : StatusStyle.cssClass(statement.status());
    }
}
