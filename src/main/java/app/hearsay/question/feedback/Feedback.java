package app.hearsay.question.feedback;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.OwnWords;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Named;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.DecisionStep;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.Optional;

/// What a learner is told after an answer, in the order in which it is told: first the result, then the solution and
/// why in three lines; the rest on demand.
///
/// See decision 0075.
///
/// @param verdict the result
/// @param solution the right answer in words
/// @param statement the one that is explained; its cues are the words to light up
/// @param truth that the sentence leaves open whether it is true; to be said once a round
public record Feedback(
        Text verdict, Text solution, Statement statement, Reasons reasons, Explanation more, Text truth) {

    /// What is told to whoever wants to know more.
    ///
    /// @param why the annotation's own words
    /// @param signals what each cue of the statement does; never empty
    /// @param step of the decision tree that decided
    /// @param decided what it decided, in words
    public record Explanation(Text why, List<Text> signals, DecisionStep step, Text decided) {

        public Explanation {
            signals = List.copyOf(signals);
        }
    }

    /// The right answer and no more: of a pair which passage is which, whose reasons tell the rest.
    public Text answer() {
        return solution instanceof Template(var key, var arguments) && key.equals(Solutions.OF_PAIR)
                ? arguments.getFirst()
                : solution;
    }

    /// @param grade what [app.hearsay.question.Grader] gave the answer
    public static Feedback of(Question question, Answer answer, Grade grade) {
        var verdict = Verdicts.of(question, answer, grade);
        return Defence.of(question, answer, grade)
                .map(defence -> of(question, verdict, defence.nearer(), defence.reasons()))
                .orElseGet(
                        () -> of(question, verdict, Solutions.of(question), Reasons.of(question, Optional.of(answer))));
    }

    /// What somebody is told who gave no answer.
    public static Feedback withoutAnswer(Question question) {
        return of(
                question, Template.of("verdict.none"), Solutions.of(question), Reasons.of(question, Optional.empty()));
    }

    private static Feedback of(Question question, Text verdict, Text solution, Reasons reasons) {
        return new Feedback(
                OwnWords.of(question, verdict),
                OwnWords.of(question, solution),
                question.asked(),
                reasons.inWordsOf(question),
                explanation(question),
                OwnWords.of(question, Template.of("truth." + truth(question))));
    }

    /// The newsroom vouches for what it says itself, but not for its guesses, which are among the sentences to find.
    private static String truth(Question question) {
        return Wording.lower(
                question.type() == QuestionType.OWN_VOICE
                        ? question.type()
                        : question.asked().status());
    }

    private static Explanation explanation(Question question) {
        var statement = question.asked();
        var signals = Signals.of(Signals.article(question, statement), statement);
        var step = question.asksWhoSpeaks() ? DecisionStep.SPEAKER : DecisionStep.of(statement.status());
        return new Explanation(
                why(question), signals, step, OwnWords.of(question, Template.of("step." + decided(question))));
    }

    /// Where several sentences were to be found or sorted, it tells which one it is about.
    private static Text why(Question question) {
        var statement = question.asked();
        var why = new Named(statement.why());
        return switch (question.type()) {
            case OWN_VOICE, CERTAINTY -> Template.of("explanation.of", Clipping.of(quoted(question)), why);
            case STATUS, CUE, SOURCE, CHAIN, DENIED, HEADLINE, PAIR, TURNED, DEBATE -> why;
        };
    }

    private static Quoted quoted(Question question) {
        var statement = question.asked();
        return new Quoted(statement.text(), Signals.article(question, statement).language());
    }

    private static String decided(Question question) {
        if (question.type() == QuestionType.DEBATE) {
            return "debate";
        }
        return question.asksWhoSpeaks()
                ? "voice." + Wording.lower(question.asked().voice())
                : Wording.lower(question.asked().status());
    }
}
