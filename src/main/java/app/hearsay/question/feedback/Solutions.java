package app.hearsay.question.feedback;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.question.generation.SourceOptions;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The right answer in words.
final class Solutions {

    private Solutions() {}

    static Text of(Question question) {
        return switch (question.task()) {
            case Task.Choice task -> choice(question, task);
            case Task.Marking task -> marking(question, task);
            case Task.Ordering task -> ordering(question, task);
        };
    }

    private static Text choice(Question question, Task.Choice task) {
        var statement = question.asked();
        return switch (question.type()) {
            case STATUS -> statusAndSource(statement);
            case DEBATE -> debate(statement, task);
            case SOURCE -> source(statement);
            case DENIED -> Template.of("solution.denied", excerpt(right(task)));
            case HEADLINE -> Template.of("solution.headline." + task.right().toLowerCase(Locale.ROOT));
            case PAIR -> pair(question, task);
            case CUE, CHAIN, CERTAINTY, OWN_VOICE -> right(task);
        };
    }

    /// "A reported claim. Source: Washington Post; behind it: anonymous sources."
    private static Text statusAndSource(Statement statement) {
        return Template.of("solution.status", Wording.aStatus(statement.status()), source(statement));
    }

    /// Names both labels, that of the annotation first.
    private static Text debate(Statement statement, Task.Choice task) {
        var other = statement.alternatives().stream()
                .filter(alternative ->
                        task.options().stream().anyMatch(option -> option.key().startsWith(alternative.name() + "/")))
                .findFirst()
                .orElseThrow();
        return Template.of("solution.debate", Wording.aStatus(statement.status()), Wording.aStatus(other));
    }

    private static Text excerpt(Text text) {
        return text instanceof Quoted quoted ? Excerpt.of(quoted) : text;
    }

    private static Text source(Statement statement) {
        var names = statement.sources().stream()
                .map(Source::actor)
                .map(SourceOptions::name)
                .toList();
        return switch (names.size()) {
            case 0 -> Template.of("solution.source.outlet");
            case 1 -> Template.of("solution.source.one", names.getFirst());
            default ->
                Template.of(
                        "solution.source.chain", names.getFirst(), new Sequence(names.subList(1, names.size()), " ← "));
        };
    }

    private static boolean isDoubtfulHearsay(Statement statement) {
        return statement.status() == Status.CLAIM && statement.certainty().isSpeculative();
    }

    private static Text right(Task.Choice task) {
        return task.options().stream()
                .filter(option -> option.key().equals(task.right()))
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }

    /// Names what each of the two is, in the order in which they are shown.
    private static Text pair(Question question, Task.Choice task) {
        var statuses = shown(question).stream()
                .map(statement -> Wording.aStatus(statement.status()))
                .toList();
        return Template.of("solution.pair", right(task), statuses.getFirst(), statuses.getLast());
    }

    private static List<Statement> shown(Question question) {
        var first = question.passages().getFirst();
        boolean inOrder = question.asked().span().equals(first.marked().getFirst())
                && question.asked().id().article().equals(first.article().id());
        return inOrder ? question.about() : question.about().reversed();
    }

    private static Text marking(Question question, Task.Marking task) {
        var article = question.passages().getFirst().article();
        var units = task.solution().stream()
                .map(index -> new Quoted(article.quote(task.units().get(index)), article.language()))
                .<Text>map(words -> Template.of("quote", Excerpt.of(words)))
                .toList();
        return Template.of("solution." + Wording.lower(question.type()), new Sequence(units, ", "));
    }

    private static Text ordering(Question question, Task.Ordering task) {
        if (question.type() == QuestionType.CHAIN) {
            return Template.of(
                    "solution.chain",
                    new Sequence(task.items().stream().map(Option::text).toList(), " ← "));
        }
        var numbered = IntStream.range(0, task.items().size())
                .mapToObj(index -> Stream.<Text>of(
                        new Text.Count(index + 1),
                        excerpt(task.items().get(index).text())))
                .map(parts -> Template.of("solution.item", parts.toArray(Text[]::new)))
                .map(Text.class::cast)
                .toList();
        var solution = Template.of("solution.certainty", new Sequence(numbered, " "));
        return question.about().stream().anyMatch(Solutions::isDoubtfulHearsay)
                ? Template.of("solution.certainty.hearsay", solution)
                : solution;
    }
}
