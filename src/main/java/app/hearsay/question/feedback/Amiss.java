package app.hearsay.question.feedback;

import app.hearsay.article.Span;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Template;
import app.hearsay.statement.Polarity;
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
                    case "DOUBT" ->
                        Template.of(PREFIX + (body.certainty().isSpeculative() ? "doubt.kept" : "doubt.nowhere"));
                    case "NEGATION" ->
                        Template.of(
                                PREFIX + (body.polarity() == Polarity.AFFIRM ? "negation.nowhere" : "negation.kept"));
                    case "NOTHING" -> Template.of("amiss.nothing", Solutions.chosen(task.options(), task.best()));
                    default ->
                        Template.of(PREFIX
                                + (headline.certainty().compareTo(body.certainty()) > 0
                                        ? "more_careful.less"
                                        : "more_careful.same"));
                });
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
