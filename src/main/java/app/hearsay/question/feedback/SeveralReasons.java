package app.hearsay.question.feedback;

import app.hearsay.question.Question;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import app.hearsay.question.generation.Pair;
import app.hearsay.statement.Certainty;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The lines of a question that compares statements: they explain all of them.
final class SeveralReasons {

    static final String OF_PAIR = "pair.signals";

    /// What is said of a pair in other words than of a single statement: why it is what it is called, instead of the
    /// name once more.
    private static final Map<String, String> OF_EITHER = Map.of(
            "signal.rejects", "pair.signal.rejects",
            "signal.imagined", "pair.signal.imagined");

    private SeveralReasons() {}

    /// What makes each of the wordings as firm or as open as it is, from the firmest to the most open.
    static Reasons ofOrder(Question question) {
        var lines = Stream.of(
                        settled(question),
                        hedged(question, "order.probable", grade -> grade == 3 || grade == 4),
                        hedged(question, "order.open", grade -> grade < 3))
                .flatMap(Optional::stream)
                .toList();
        var article = Signals.article(question, question.asked());
        var all = lines.isEmpty() ? Signals.none(article, question.asked()) : new Sequence(lines, " ");
        return new Reasons(all, Rule.DOUBT, true, article.language(), Optional.empty(), Optional.empty());
    }

    private static Optional<Text> settled(Question question) {
        return question.about().stream().map(Statement::certainty).anyMatch(Certainty.SETTLED::equals)
                ? Optional.of(Template.of("order.settled"))
                : Optional.empty();
    }

    private static Optional<Text> hedged(Question question, String key, Predicate<Integer> grade) {
        var words = question.about().stream()
                .filter(statement -> grade.test(statement.certainty().grade()))
                .flatMap(statement -> hedge(question, statement).stream())
                .distinct()
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(Template.of(key, new Sequence(words, ", ")));
    }

    private static Optional<Text> hedge(Question question, Statement statement) {
        var article = Signals.article(question, statement);
        return new OneReason(article, statement)
                .strongest(Strength.ofStatus(statement)).stream()
                        .findFirst()
                        .map(cue -> Template.of("quote", QuotedCue.of(article, statement, cue)));
    }

    /// What the signal of either does, in the order in which they are shown, and the rule that tells them apart.
    static Reasons ofPair(Question question) {
        var shown = Solutions.shown(question);
        var first = shown.getFirst();
        var second = shown.getLast();
        var rule = Pair.rule(question);
        return new Reasons(
                Template.of(OF_PAIR, signal(question, first, rule), signal(question, second, rule)),
                rule,
                true,
                Signals.article(question, first).language(),
                Optional.empty(),
                Optional.empty());
    }

    private static Text signal(Question question, Statement statement, Rule rule) {
        if (rule == Rule.NEGATION && statement.status() != Status.DENIAL) {
            return Template.of("pair.signal.negation");
        }
        var signal = OneReason.about(question, statement).signal(rule);
        boolean isAnswer =
                statement.status() != Status.DENIAL || !statement.denies().isEmpty();
        return isAnswer && signal instanceof Template(var key, var words) && OF_EITHER.containsKey(key)
                ? new Template(OF_EITHER.get(key), words)
                : signal;
    }
}
