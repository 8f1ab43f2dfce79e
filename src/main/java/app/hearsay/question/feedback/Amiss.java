package app.hearsay.question.feedback;

import app.hearsay.article.Span;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Named;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.Certainty;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.Optional;

/// Why something that was chosen, among several, does not belong to the answer.
public final class Amiss {

    private static final String PREFIX = "amiss.";

    private Amiss() {}

    /// Of an option of a headline's question; empty if it belongs to any answer that is right, or to another question.
    public static Optional<Text> option(Question question, String key) {
        if (question.type() != QuestionType.HEADLINE
                || !(question.task() instanceof Task.Selection task)
                || task.accepts(key)) {
            return Optional.empty();
        }
        var headline = question.about().getFirst();
        var body = question.about().getLast();
        return Optional.of(
                switch (key) {
                    case "SOURCE" ->
                        Template.of(PREFIX + (body.voice() == Voice.OWN ? "source.nobody" : "source.kept"));
                    case "DOUBT" -> Template.of(PREFIX + (isSettled(body) ? "doubt.nowhere" : "doubt.kept"));
                    case "NEGATION" ->
                        Template.of(
                                PREFIX + (body.polarity() == Polarity.AFFIRM ? "negation.nowhere" : "negation.kept"));
                    case "NOTHING" -> missing();
                    default -> notMoreCareful(task, headline, body);
                });
    }

    /// Of a rewording that is not the one that was asked for: what it is instead.
    public static Optional<Text> rewording(Question question, Option option) {
        return reworded(question, option).map(statement -> new Named(statement.why()));
    }

    /// The same in a word or two, of one that was not chosen either.
    public static Optional<Text> kind(Question question, Option option) {
        return reworded(question, option).map(Amiss::kind);
    }

    /// What is asked for can be hearsay, which is a reported claim, too.
    private static Text kind(Statement statement) {
        return statement.status() == Status.CLAIM
                ? Template.of(statement.isHearsay() ? "turned.kind.hearsay" : "turned.kind.claim")
                : Wording.status(statement.status());
    }

    private static Optional<Statement> reworded(Question question, Option option) {
        if (question.type() != QuestionType.TURNED
                || !(question.task() instanceof Task.Choice task)
                || task.accepts(option.key())
                || !(option.text() instanceof Quoted quoted)) {
            return Optional.empty();
        }
        return question.about().stream()
                .filter(statement -> quoted.words().contains(statement.text()))
                .findFirst();
    }

    /// What, the solution says.
    private static Text missing() {
        return Template.of("amiss.nothing");
    }

    /// A headline that leaves out the source may be the more careful one for all that.
    private static Text notMoreCareful(Task.Selection task, Statement headline, Statement body) {
        if (headline.certainty().compareTo(body.certainty()) > 0) {
            return Template.of(PREFIX + "more_careful.less");
        }
        return task.alone().containsAll(task.best()) ? Template.of(PREFIX + "more_careful.same") : missing();
    }

    /// Whether nobody could say that it leaves something open.
    static boolean isSettled(Statement statement) {
        return statement.certainty().equals(Certainty.SETTLED) && !statement.accepts(Status.SPECULATION);
    }

    /// Of a sentence that was taken for the newsroom's own: who speaks in it. Empty if nobody else does.
    public static Optional<Text> sentence(Question question, Span sentence) {
        return question.about().stream()
                .filter(statement -> statement.span().overlaps(sentence))
                .filter(statement -> statement.voice() == Voice.REPORTED)
                .findFirst()
                .map(Sayer::of);
    }
}
