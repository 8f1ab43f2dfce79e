package app.hearsay.question.feedback;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Named;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.question.generation.DebateQuestions;
import app.hearsay.question.generation.SourceOptions;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a learner is told after an answer, in the order in which it is told: first the result, then the solution.
///
/// @param verdict the result
/// @param solution the right answer in words
/// @param statement the one that is explained; its cues are the words to light up
/// @param signals what each cue of the statement means; never empty
/// @param step the step of the decision tree that decided
/// @param chain "this article", then the sources, outermost first
/// @param explanation the annotation's own
/// @param alternative why another label counts as well
/// @param truth that the sentence leaves open whether it is true
public record Feedback(
        Text verdict,
        Text solution,
        Statement statement,
        List<Text> signals,
        Text step,
        List<Text> chain,
        Text explanation,
        Optional<Text> alternative,
        Text truth) {

    public Feedback {
        signals = List.copyOf(signals);
        chain = List.copyOf(chain);
    }

    /// @param grade what [app.hearsay.question.Grader] gave the answer
    public static Feedback of(Question question, Answer answer, Grade grade) {
        return of(question, Verdicts.of(question, answer, grade), question.chosen(answer));
    }

    /// What somebody is told who gave no answer.
    public static Feedback withoutAnswer(Question question) {
        return of(question, Template.of("verdict.none"), Optional.empty());
    }

    private static Feedback of(Question question, Text verdict, Optional<Status> chosen) {
        var statement = question.asked();
        var status = Wording.lower(statement.status());
        return new Feedback(
                verdict,
                Solutions.of(question),
                statement,
                Signals.of(Signals.article(question, statement), statement),
                step(question),
                chain(statement),
                new Named(statement.why()),
                alternative(statement, chosen),
                Template.of("truth." + status));
    }

    /// A question with two answers is decided where the tree asks who speaks.
    private static Text step(Question question) {
        var statement = question.asked();
        boolean two = question.type() == QuestionType.STATUS
                && question.task() instanceof Task.Choice choice
                && choice.options().size() == 2;
        return two
                ? Template.of("step.voice." + Wording.lower(statement.voice()))
                : Template.of("step." + Wording.lower(statement.status()));
    }

    private static List<Text> chain(Statement statement) {
        var sources = statement.sources().stream().map(Source::actor).map(SourceOptions::name);
        return Stream.concat(Stream.of(Template.of("chain.article")), sources).toList();
    }

    /// Speaks of the label that was chosen, or else of the first one that could be.
    private static Optional<Text> alternative(Statement statement, Optional<Status> chosen) {
        return chosen.filter(statement.alternatives()::contains)
                .or(() -> statement.alternatives().stream().sorted().findFirst())
                .map(alternative -> alternative(statement, alternative));
    }

    private static Text alternative(Statement statement, Status alternative) {
        var reason = DebateQuestions.reason(statement, alternative, statement.status(), 1);
        return Template.of("alternative", Wording.status(alternative), reason);
    }
}
